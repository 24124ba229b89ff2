import { EnumsInput } from '../shared/EnumsInput';
import { ProvinceInput } from '../shared/ProvinceInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Whose courses: the groups figures are told by. */
export function CourseInputs({ of }: { of: 'EnrollmentFilter' | 'ProgrammeMonthFilter' | 'AssignmentFilter' }) {
  return (
    <>
      <EnumsInput of="Pathway" source="pathways" label={`types.${of}.pathways`} />
      <RegionInput source="within" label={`types.${of}.within`} />
      <ProvinceInput source="province" label={`types.${of}.province`} />
      <UnitsInput source="unitIds" label={`types.${of}.unitIds`} />
    </>
  );
}
