import { useViewer } from '../panel';
import { PeriodInputs } from '../shared/PeriodInputs';
import { PickInput } from '../shared/PickInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which meetings. */
export function MeetingFilters() {
  const staff = useViewer().role !== 'AGENT';
  return (
    <>
      <PeriodInputs />
      <RegionInput source="within" label="types.MeetingFilter.within" />
      {staff && <PickInput source="agentId" reference="agents" label="types.MeetingFilter.agentId" />}
      <UnitsInput source="unitIds" label="types.MeetingFilter.unitIds" />
    </>
  );
}
