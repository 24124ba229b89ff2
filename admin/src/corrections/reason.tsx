import { required, TextInput } from 'react-admin';
import type { Slide } from '../shared/Slides';

/** Why a record is set aside. */
export function ReasonInput() {
  return (
    <TextInput
      source="reason"
      label="types.Correction.reason"
      validate={required()}
      multiline
      helperText="screens.corrections.reasonHelp"
    />
  );
}

/** The last part of every correction. */
export const reasonSlide: Slide = { fields: ['reason'], content: <ReasonInput /> };

/** What was typed without the reason, and the reason beside it, as a correction is sent. */
export function wrong<Values extends { reason?: unknown }>(of: string, { reason, ...input }: Values) {
  return { given: { of, reason: String(reason ?? '') }, input };
}
