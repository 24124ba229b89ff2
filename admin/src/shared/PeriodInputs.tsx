import { DateInput } from 'react-admin';

interface PeriodInputsProps {
  /** The filter whose own words they have. */
  of?: 'EnrollmentFilter' | 'ProgrammeMonthFilter' | 'AssignmentFilter' | 'AgentFilter' | 'OfficerFilter';
}

/** From a day, until a day; for the filters of lists of what happened. */
export function PeriodInputs({ of }: PeriodInputsProps) {
  const words = of ? `types.${of}` : 'shared.filter';
  return (
    <>
      <DateInput source="from" label={`${words}.from`} helperText={false} />
      <DateInput source="until" label={`${words}.until`} helperText={false} />
    </>
  );
}
