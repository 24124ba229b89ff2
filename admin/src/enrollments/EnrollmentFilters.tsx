import { NullableBooleanInput, SelectInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumsInput';
import { PickInput } from '../shared/PickInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

const months = [1, 2, 3, 4].map((month) => ({ id: month, name: String(month) }));
const later = { id: 5, name: 'shared.enrollment.later' };

/** Which enrollments. */
export function EnrollmentFilters() {
  return (
    <>
      <EnumsInput of="EnrollmentStatus" source="statuses" label="types.EnrollmentFilter.statuses" />
      <SelectInput
        source="programmeMonth"
        label="types.EnrollmentFilter.programmeMonth"
        choices={[...months, later]}
        helperText={false}
      />
      <PickInput source="agentId" reference="agents" label="types.EnrollmentFilter.agentId" />
      <NullableBooleanInput source="hasAgent" label="types.EnrollmentFilter.hasAgent" helperText={false} />
      <EnumsInput of="Pathway" source="pathways" label="types.EnrollmentFilter.pathways" />
      <RegionInput source="within" label="types.EnrollmentFilter.within" />
      <UnitsInput source="unitIds" label="types.EnrollmentFilter.unitIds" />
    </>
  );
}
