import { Alert, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { PayableTotalsDocument, type ClaimRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { useAnswer } from '../shared/useAnswer';

/** What left a claim because its evidence was corrected, and what is to be done about it. */
export function LeftClaim({ claim: { id, status } }: { claim: ClaimRowFragment }) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const filter = { claimId: id, statuses: ['REVERSED' as const] };
  const { data } = useAnswer(
    PayableTotalsDocument,
    { filter },
    { enabled: status === 'CLAIMED' || status === 'APPROVED' },
  );
  const [left] = data?.payableTotals ?? [];
  if (!left) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      {translate('screens.claims.left', { count: number(left.count), rupiah: rupiah(left.rupiah) })}{' '}
      <Link component={To} to={listPath('payables', filter)}>
        {translate('screens.claims.leftSee')}
      </Link>
    </Alert>
  );
}
