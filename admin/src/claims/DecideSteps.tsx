import type { ReactNode } from 'react';
import { required, TextInput } from 'react-admin';
import {
  ApproveClaimsDocument,
  PayClaimsDocument,
  RejectClaimsDocument,
  type ApproveClaimsMutationVariables,
  type ClaimStatus,
} from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Claims by their ids, or all behind a filter. */
export type Chosen = ApproveClaimsMutationVariables;

interface DecideStepsProps {
  /** Where all of them stand. */
  status: ClaimStatus;
  claims: Chosen;
  size?: 'small' | 'medium';
  onDone?: () => void;
  /** What is said before the step is taken. */
  children?: ReactNode;
}

/** What a supervisor can do with claims of somebody else: approve what was claimed, pay what was approved, reject either. */
export function DecideSteps({ status, claims, size = 'medium', onDone, children }: DecideStepsProps) {
  const shared = { of: 'Claim', size, ...(onDone && { onDone }) } as const;
  if (status !== 'CLAIMED' && status !== 'APPROVED') return null;
  return (
    <>
      <StepDialog
        {...shared}
        document={RejectClaimsDocument}
        label="screens.claims.reject"
        variables={({ reason }) => ({ ...claims, reason: reason as string })}
      >
        {children}
        <TextInput source="reason" validate={must} multiline helperText={false} />
      </StepDialog>
      {status === 'CLAIMED' ? (
        <StepDialog
          {...shared}
          document={ApproveClaimsDocument}
          label="screens.claims.approve"
          variant="contained"
          variables={() => claims}
        >
          {children}
        </StepDialog>
      ) : (
        <StepDialog
          {...shared}
          document={PayClaimsDocument}
          label="screens.claims.pay"
          variant="contained"
          variables={({ paidOn, reference }) => ({ ...claims, on: paidOn as string, reference: reference as string })}
        >
          {children}
          <DayInput source="paidOn" validate={must} />
          <TextInput source="reference" validate={must} helperText={false} />
        </StepDialog>
      )}
    </>
  );
}
