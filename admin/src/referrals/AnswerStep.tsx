import { required, TextInput } from 'react-admin';
import { AnswerReferralDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();
const answers = ['ACCEPTED', 'DECLINED'];

/** Records what the receiver answered. */
export function AnswerStep({ id }: { id: string }) {
  return (
    <StepDialog
      of="Referral"
      label="screens.referrals.answer"
      variant="contained"
      document={AnswerReferralDocument}
      variables={({ answer, on, note }) => ({
        id,
        accepted: answer === 'ACCEPTED',
        on: on as string,
        note: (note as string | null) ?? null,
      })}
      says="screens.referrals.answered"
    >
      <EnumInput
        of="ReferralStatus"
        only={answers}
        source="answer"
        label="screens.referrals.theAnswer"
        validate={must}
      />
      <DayInput source="on" label="types.Referral.answeredOn" />
      <TextInput source="note" multiline helperText={false} />
    </StepDialog>
  );
}
