import { TickInput } from './TickInput';

const confirmed = (yes: unknown) => (yes ? undefined : 'shared.form.mustConfirm');

/** A tick that says a step which ends something is meant. */
export function ConfirmInput({ label }: { label: string }) {
  return <TickInput source="confirm" label={label} validate={confirmed} />;
}
