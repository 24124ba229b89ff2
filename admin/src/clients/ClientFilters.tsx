import { NullableBooleanInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumsInput';
import { PickInput } from '../shared/PickInput';
import { ProgrammeMonthInput } from '../shared/ProgrammeMonthInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which clients. */
export function ClientFilters() {
  return (
    <>
      <EnumsInput of="ClientStanding" source="standings" label="types.ClientFilter.standings" />
      <ProgrammeMonthInput label="types.ClientFilter.programmeMonth" />
      <NullableBooleanInput source="late" label="types.ClientFilter.late" helperText={false} />
      <RegionInput source="within" label="types.ClientFilter.within" />
      <PickInput source="agentId" reference="agents" label="types.ClientFilter.agentId" />
      <EnumsInput of="Pathway" source="pathways" label="types.ClientFilter.pathways" />
      <EnumsInput of="Sex" source="sexes" label="types.ClientFilter.sexes" />
      <UnitsInput source="unitIds" label="types.ClientFilter.unitIds" />
    </>
  );
}
