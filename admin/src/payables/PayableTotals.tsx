import { useListContext } from 'react-admin';
import { PayableTotalsDocument } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';
import { Totals } from './Totals';

/** What the payables behind the filter come to, by status. */
export function PayableTotals() {
  const { filterValues } = useListContext();
  const { data } = useAnswer(PayableTotalsDocument, { filter: filterValues }, { keep: true });
  return <Totals of="PayableStatus" totals={data?.payableTotals ?? []} />;
}
