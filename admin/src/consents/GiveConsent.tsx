import { GiveConsentDocument } from '../../../schema/generated/graphql';
import { StepDialog } from '../shared/StepDialog';
import { ConsentFields } from './ConsentFields';

/** A button that opens the form of a consent to post-rehabilitation; one to a referral is given with it. */
export function GiveConsent({ clientId }: { clientId: string }) {
  return (
    <StepDialog
      of="GiveConsentInput"
      label="screens.consents.give"
      variant="text"
      document={GiveConsentDocument}
      given={{ clientId, purpose: 'POST_REHABILITATION' }}
      draft={`consent.${clientId}`}
      says="screens.consents.given"
    >
      <ConsentFields />
    </StepDialog>
  );
}
