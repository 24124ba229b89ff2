import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { PayableTotalsDocument } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';

/** What the payables behind the filter come to, by status. */
export function Totals() {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const { filterValues } = useListContext();
  const { data } = useAnswer(PayableTotalsDocument, { filter: filterValues }, { keep: true });
  if (!data?.payableTotals.length) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, px: 2, py: 1.5 }}>
      {data.payableTotals.map((total) => (
        <Box key={total.status} sx={{ fontSize: '0.875rem' }}>
          <Box sx={{ color: 'text.secondary' }}>
            {translate(`enums.PayableStatus.${total.status}`)} ({number(total.count)})
          </Box>
          <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{rupiah(total.rupiah)}</Box>
        </Box>
      ))}
    </Box>
  );
}
