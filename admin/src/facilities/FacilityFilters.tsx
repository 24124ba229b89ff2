import { SelectInput } from 'react-admin';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which facilities. */
export function FacilityFilters() {
  return (
    <>
      <SelectInput
        source="service"
        label="types.FacilityFilter.service"
        choices={enumChoices('Need')}
        helperText={false}
      />
      <EnumsInput of="FacilityKind" source="kinds" label="types.FacilityFilter.kinds" />
      <UnitsInput source="unitIds" label="types.FacilityFilter.unitIds" />
    </>
  );
}
