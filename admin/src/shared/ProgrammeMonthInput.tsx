import { SelectInput } from 'react-admin';

/** The months a list is narrowed by; of the API's filter 5 is every later one. */
const choices = [
  ...[1, 2, 3, 4].map((month) => ({ id: month, name: String(month) })),
  { id: 5, name: 'shared.enrollment.later' },
];

/** A programme month; `label` is a key. */
export const ProgrammeMonthInput = ({ label }: { label: string }) => (
  <SelectInput source="programmeMonth" label={label} choices={choices} helperText={false} />
);
