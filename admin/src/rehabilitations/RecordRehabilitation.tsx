import { RecordRehabilitationDocument } from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import { RehabilitationFields } from './RehabilitationFields';

/** A button that opens the form of a rehabilitation of a client. */
export function RecordRehabilitation({ clientId }: { clientId: string }) {
  return (
    <StepDialog
      of="RecordRehabilitationInput"
      label="screens.rehabilitations.record"
      variant="text"
      document={RecordRehabilitationDocument}
      given={{ clientId }}
      draft={`rehabilitation.${clientId}`}
      says="screens.rehabilitations.recorded"
    >
      <RehabilitationFields />
    </StepDialog>
  );
}
