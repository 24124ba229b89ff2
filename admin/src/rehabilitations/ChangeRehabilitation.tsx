import { TextInput } from 'react-admin';
import {
  UpdateRehabilitationDocument,
  type RehabilitationPartsFragment,
  type UpdateRehabilitationInput,
} from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import { RehabilitationFacts } from './RehabilitationFields';

/** A button that opens a rehabilitation that goes on, to correct or to end it. */
export function ChangeRehabilitation({ of }: { of: RehabilitationPartsFragment }) {
  const { id, version, form, provider, institution, startedOn } = of;
  return (
    <StepDialog
      key={version}
      of="UpdateRehabilitationInput"
      label="screens.rehabilitations.change"
      size="small"
      variant="text"
      document={UpdateRehabilitationDocument}
      defaults={{ form, provider, institution, startedOn }}
      variables={(input) => ({ id, expectedVersion: version, input: input as UpdateRehabilitationInput })}
      says="screens.rehabilitations.changed"
    >
      <RehabilitationFacts />
      <TextInput source="reason" multiline helperText="screens.rehabilitations.reasonHelp" />
    </StepDialog>
  );
}
