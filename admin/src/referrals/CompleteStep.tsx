import { required, TextInput } from 'react-admin';
import { CompleteReferralDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Completes a referral with what came of it. */
export function CompleteStep({ id }: { id: string }) {
  return (
    <StepDialog
      of="Referral"
      label="screens.referrals.complete"
      variant="contained"
      document={CompleteReferralDocument}
      variables={({ on, result }) => ({ id, on: on as string, result: result as string })}
      says="screens.referrals.completed"
    >
      <DayInput source="on" label="screens.referrals.completedOn" />
      <TextInput source="result" label="screens.referrals.result" validate={must} multiline helperText={false} />
    </StepDialog>
  );
}
