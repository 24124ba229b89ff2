import { useListContext } from 'react-admin';
import { ClaimTotalsDocument } from '../../../schema/generated/graphql';
import { Totals } from '../payables/Totals';
import { useAnswer } from '../shared/useAnswer';

/** What the claims behind the filter come to, by status. */
export function ClaimTotals() {
  const { filterValues } = useListContext();
  const { data } = useAnswer(ClaimTotalsDocument, { filter: filterValues }, { keep: true });
  return <Totals of="ClaimStatus" totals={data?.claimTotals ?? []} />;
}
