import SendOutlined from '@mui/icons-material/SendOutlined';
import { SendReferralDocument, MaySendDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { useToday } from '../shared/format';
import { StepDialog } from '../shared/StepDialog';

/** Sends a referral on the consent of the client. */
export function SendStep({ id }: { id: string }) {
  const today = useToday();
  return (
    <StepDialog
      of="Referral"
      label="screens.referrals.send"
      variant="contained"
      icon={<SendOutlined />}
      document={SendReferralDocument}
      preview={MaySendDocument}
      ahead={{ on: today }}
      variables={({ on }) => ({ id, on: on as string })}
      says="screens.referrals.sent"
    >
      <RuleSays code="referral.consent" />
      <DayInput source="on" label="types.Referral.sentOn" />
    </StepDialog>
  );
}
