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

/** Any reason does for asking whether a correction would be allowed. */
export const anyReason = { reason: '…' };

/** What was typed without the reason, and the reason beside it, as a correction is sent. */
export function wrong<Values extends { reason?: unknown }>(of: string, { reason, ...input }: Values) {
  return { given: { of, reason: String(reason ?? '') }, input };
}
