import { required, TextInput } from 'react-admin';
import {
  ApproveClaimsDocument,
  PayClaimsDocument,
  RejectClaimsDocument,
  type ClaimRowFragment,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** What a supervisor can do with a claim of somebody else. */
export function ClaimSteps({ record: { id, status } }: { record: ClaimRowFragment }) {
  const { role } = useViewer();
  if (role !== 'SUPERVISOR') return null;
  const ids = [id];
  if (status === 'APPROVED')
    return (
      <StepDialog
        of="Claim"
        document={PayClaimsDocument}
        label="screens.claims.pay"
        variant="contained"
        variables={({ paidOn, reference }) => ({ ids, on: paidOn as string, reference: reference as string })}
      >
        <DayInput source="paidOn" validate={must} />
        <TextInput source="reference" validate={must} helperText={false} />
      </StepDialog>
    );
  if (status !== 'CLAIMED') return null;
  return (
    <>
      <StepDialog
        of="Claim"
        document={RejectClaimsDocument}
        label="screens.claims.reject"
        variables={({ reason }) => ({ ids, reason: reason as string })}
      >
        <TextInput source="reason" validate={must} multiline helperText={false} />
      </StepDialog>
      <StepDialog
        of="Claim"
        document={ApproveClaimsDocument}
        label="screens.claims.approve"
        variant="contained"
        variables={() => ({ ids })}
      />
    </>
  );
}
