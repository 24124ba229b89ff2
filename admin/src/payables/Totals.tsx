import { Box } from '@mui/material';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { Counted } from '../shared/Counted';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';

interface TotalsProps<Status extends string> {
  /** The enum the statuses are of. */
  of: string;
  totals: readonly { status: Status; count: number; rupiah: number }[];
}

/** What the rows behind a filter come to, by status; each number opens those that stand so. */
export function Totals<Status extends string>({ of, totals }: TotalsProps<Status>) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const list = useResourceContext() ?? '';
  const { filterValues } = useListContext();
  if (totals.length === 0) return null;
  const wayTo = (status: Status) => listPath(list, { ...filterValues, statuses: [status] });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, px: 2, py: 1.5 }}>
      {totals.map((total) => (
        <Box key={total.status} sx={{ fontSize: '0.875rem' }}>
          <Box sx={{ color: 'text.secondary' }}>
            {translate(`enums.${of}.${total.status}`)} (
            <Counted to={totals.length > 1 ? wayTo(total.status) : null}>{number(total.count)}</Counted>)
          </Box>
          <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{rupiah(total.rupiah)}</Box>
        </Box>
      ))}
    </Box>
  );
}
