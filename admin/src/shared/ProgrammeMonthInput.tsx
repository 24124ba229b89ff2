import { NumberInput } from 'react-admin';

/** A programme month, from 1; `label` is a key. */
export const ProgrammeMonthInput = ({ label }: { label: string }) => (
  <NumberInput source="programmeMonth" label={label} min={1} step={1} helperText={false} />
);
