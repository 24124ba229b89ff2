import { required, TextInput } from 'react-admin';
import { RevokeReferralDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Takes a referral back. */
export function RevokeStep({ id }: { id: string }) {
  return (
    <StepDialog
      of="Referral"
      label="screens.referrals.revoke"
      variant="text"
      document={RevokeReferralDocument}
      variables={({ on, reason }) => ({ id, on: on as string, reason: reason as string })}
      says="screens.referrals.revoked"
    >
      <DayInput source="on" label="screens.referrals.revokedOn" />
      <TextInput source="reason" label="screens.referrals.why" validate={must} multiline helperText={false} />
    </StepDialog>
  );
}
