import { TextInput } from 'react-admin';
import {
  UpdateRehabilitationDocument,
  type RehabilitationPartsFragment,
  type UpdateRehabilitationInput,
} from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import { RehabilitationFacts } from './RehabilitationFields';
import { RehabilitationValue } from './RehabilitationValue';

/** A button that opens a rehabilitation no course began on, to correct or to end it. */
export function ChangeRehabilitation({ of }: { of: RehabilitationPartsFragment }) {
  const { id, version, form, provider, institution, startedOn, endedOn, result, returnedOn } = of;
  const begun = { form, provider, institution, startedOn };
  const recorded = endedOn ? { ...begun, endedOn, result, returnedOn } : begun;
  const corrects = (values: Record<string, unknown>) =>
    Object.entries(recorded).some(([fact, value]) => (values[fact] || null) !== value);
  const explained = (reason: unknown, values: Record<string, unknown>) =>
    corrects(values) && !reason ? 'ra.validation.required' : undefined;
  return (
    <StepDialog
      of="UpdateRehabilitationInput"
      label={`screens.rehabilitations.${endedOn ? 'correct' : 'change'}`}
      size="small"
      variant="text"
      document={UpdateRehabilitationDocument}
      stored={{ version, values: recorded }}
      Value={RehabilitationValue}
      variables={(input, _, seen) => ({ id, expectedVersion: seen.version, input: input as UpdateRehabilitationInput })}
      says="screens.rehabilitations.changed"
    >
      <RehabilitationFacts />
      <TextInput source="reason" validate={explained} multiline helperText="screens.rehabilitations.reasonHelp" />
    </StepDialog>
  );
}
