import { WithSuperseded } from '../corrections/WithSuperseded';
import { PeriodInputs } from '../shared/PeriodInputs';
import { PickInput } from '../shared/PickInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which meetings. */
export function MeetingFilters() {
  return (
    <>
      <PeriodInputs />
      <RegionInput source="within" label="types.MeetingFilter.within" />
      <PickInput source="agentId" reference="agents" label="types.MeetingFilter.agentId" />
      <UnitsInput source="unitIds" label="types.MeetingFilter.unitIds" />
      <WithSuperseded />
    </>
  );
}
