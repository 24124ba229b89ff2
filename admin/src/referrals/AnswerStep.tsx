import { RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { AnswerReferralDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();
const answers = ['ACCEPTED', 'DECLINED'].map((id) => ({ id, name: `enums.ReferralStatus.${id}` }));

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
      <RadioButtonGroupInput
        source="answer"
        label="screens.referrals.theAnswer"
        choices={answers}
        validate={must}
        helperText={false}
      />
      <DayInput source="on" label="types.Referral.answeredOn" />
      <TextInput source="note" multiline helperText={false} />
    </StepDialog>
  );
}
