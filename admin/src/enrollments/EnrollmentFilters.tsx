import { DateInput, NullableBooleanInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumsInput';
import { PickInput } from '../shared/PickInput';
import { ProgrammeMonthInput } from '../shared/ProgrammeMonthInput';
import { CountedInputs } from './CountedInputs';
import { CourseInputs } from './CourseInputs';

/** Which enrollments. */
export function EnrollmentFilters() {
  return (
    <>
      <EnumsInput of="EnrollmentStatus" source="statuses" label="types.EnrollmentFilter.statuses" />
      <ProgrammeMonthInput label="types.EnrollmentFilter.programmeMonth" />
      <NullableBooleanInput source="late" label="types.EnrollmentFilter.late" helperText={false} />
      <PickInput source="agentId" reference="agents" label="types.EnrollmentFilter.agentId" />
      <NullableBooleanInput source="hasAgent" label="types.EnrollmentFilter.hasAgent" helperText={false} />
      <DateInput source="endedFrom" label="types.EnrollmentFilter.endedFrom" helperText={false} />
      <DateInput source="endedUntil" label="types.EnrollmentFilter.endedUntil" helperText={false} />
      <CountedInputs />
      <CourseInputs of="EnrollmentFilter" />
    </>
  );
}
