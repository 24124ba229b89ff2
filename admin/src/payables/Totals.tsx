import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';

interface TotalsProps<Status extends string> {
  /** The enum the statuses are of. */
  of: string;
  totals: readonly { status: Status; count: number; rupiah: number }[];
}

/** What the rows behind a filter come to, by status. */
export function Totals<Status extends string>({ of, totals }: TotalsProps<Status>) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  if (totals.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, px: 2, py: 1.5 }}>
      {totals.map((total) => (
        <Box key={total.status} sx={{ fontSize: '0.875rem' }}>
          <Box sx={{ color: 'text.secondary' }}>
            {translate(`enums.${of}.${total.status}`)} ({number(total.count)})
          </Box>
          <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{rupiah(total.rupiah)}</Box>
        </Box>
      ))}
    </Box>
  );
}
