import { TextInput } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { OpenClaimsDocument, type FundingSource } from '../../../schema/generated/graphql';
import { listPath } from '../shared/listPath';
import { StepDialog } from '../shared/StepDialog';
import { ClaimedMonth, useClaimDefaults } from './ClaimedMonth';
import { ClaimPayees } from './ClaimPayees';

/** Claims a month of the unit for each payee on its own, after showing whom, how much evidence and how much money. */
export function OpenClaims() {
  const go = useNavigate();
  const defaults = useClaimDefaults();
  return (
    <StepDialog
      of="OpenClaimsInput"
      document={OpenClaimsDocument}
      label="screens.claims.openEach"
      says="screens.claims.openedEach"
      defaults={defaults}
      variables={({ month, source, vendor, count }) => ({
        input: { month: month as string, source: source as FundingSource, vendor, count },
      })}
      onDone={() => void go(listPath('claims', { statuses: ['CLAIMED'] }))}
    >
      <ClaimedMonth />
      <TextInput source="vendor" helperText="screens.claims.vendorEach" />
      <ClaimPayees />
    </StepDialog>
  );
}
