import { SelectInput } from 'react-admin';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { RegionInput } from '../shared/RegionInput';
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
      <RegionInput source="within" label="types.FacilityFilter.within" />
      <UnitsInput source="unitIds" label="types.FacilityFilter.unitIds" />
    </>
  );
}
