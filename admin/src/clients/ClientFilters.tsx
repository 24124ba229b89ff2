import { SelectInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumsInput';
import { PickInput } from '../shared/PickInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

const months = [1, 2, 3, 4].map((month) => ({ id: month, name: String(month) }));

/** Which clients. */
export function ClientFilters() {
  return (
    <>
      <EnumsInput of="ClientStanding" source="standings" label="types.ClientFilter.standings" />
      <SelectInput
        source="programmeMonth"
        label="types.ClientFilter.programmeMonth"
        choices={[...months, { id: 5, name: 'shared.enrollment.later' }]}
        helperText={false}
      />
      <RegionInput source="within" label="types.ClientFilter.within" />
      <PickInput source="agentId" reference="agents" label="types.ClientFilter.agentId" />
      <EnumsInput of="Pathway" source="pathways" label="types.ClientFilter.pathways" />
      <EnumsInput of="Sex" source="sexes" label="types.ClientFilter.sexes" />
      <UnitsInput source="unitIds" label="types.ClientFilter.unitIds" />
    </>
  );
}
