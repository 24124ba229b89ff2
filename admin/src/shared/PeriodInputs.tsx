import { DateInput } from 'react-admin';

/** From a day, until a day; for the filters of lists of what happened. */
export function PeriodInputs() {
  return (
    <>
      <DateInput source="from" label="shared.filter.from" helperText={false} />
      <DateInput source="until" label="shared.filter.until" helperText={false} />
    </>
  );
}
