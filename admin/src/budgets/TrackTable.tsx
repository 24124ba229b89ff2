import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { usePhone } from '../shared/usePhone';
import { everything, Figure, Flags } from './Figure';
import { sums, type Track, type Tracked } from './tracked';
import { useTrackName } from './useTrackName';
import { Wide } from '../shared/Wide';

interface TrackTableProps {
  rows: readonly Track[];
  of: Tracked;
  title: string;
}

/** Narrow enough for ten sums on a laptop, and on paper. */
const dense = {
  '& th, & td': { px: 1 },
  '& thead th': { whiteSpace: 'normal', lineHeight: 1.3 },
  '@media print': { '& th, & td': { px: 0.5, fontSize: 9 }, '& tbody th': { minWidth: 120 } },
} as const;
const amount = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

/** Sums the rows are told in; a ceiling only where one is given. */
const columnsOf = (rows: readonly Track[]) =>
  rows.some(({ ceiling }) => ceiling !== null) ? (['ceiling', ...sums] as const) : sums;

const total = (rows: readonly Track[], sum: ReturnType<typeof columnsOf>[number]) =>
  rows.reduce((all, row) => all + (row[sum] ?? 0), 0);

/** The rows of the absorption with their sum, and what is to be looked at; each figure opens its records. */
export function TrackTable({ rows, of, title }: TrackTableProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const nameOf = useTrackName(of.by);
  const columns = columnsOf(rows);
  if (usePhone()) return <TrackCards rows={rows} of={of} title={title} />;
  return (
    <Wide label={title}>
      <Table size="small" sx={dense}>
        <TableHead>
          <TableRow sx={{ verticalAlign: 'bottom' }}>
            <TableCell>{`${translate(`enums.TrackBy.${of.by}`)} (Rp)`}</TableCell>
            {columns.map((sum) => (
              <TableCell key={sum} align="right">
                {translate(`types.BudgetTrack.${sum}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ minWidth: 170 }}>
                {nameOf(row)}
                <Flags row={row} of={of} />
              </TableCell>
              {columns.map((sum) => (
                <TableCell key={sum} align="right" sx={amount}>
                  <Figure figure={sum} row={row} value={row[sum]} of={of} text={number(row[sum])} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell>{translate('screens.budgets.sum')}</TableCell>
            {columns.map((sum) => (
              <TableCell key={sum} align="right" sx={{ ...amount, fontWeight: 600 }}>
                <Figure
                  figure={sum}
                  row={everything}
                  value={total(rows, sum)}
                  of={of}
                  text={number(total(rows, sum))}
                />
              </TableCell>
            ))}
          </TableRow>
        </TableFooter>
      </Table>
    </Wide>
  );
}

const onPhone = ['planned', 'paid', 'forecast', 'expected'] as const;

/** The same on a phone: what is planned, paid and expected of each row. */
function TrackCards({ rows, of, title }: TrackTableProps) {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  const nameOf = useTrackName(of.by);
  return (
    <Box component="section" aria-label={title}>
      {rows.map((row) => (
        <Box key={row.key} sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
          <Box sx={{ fontWeight: 600 }}>{nameOf(row)}</Box>
          {onPhone.map((sum) => (
            <Box key={sum} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Box sx={{ color: 'text.secondary' }}>{translate(`types.BudgetTrack.${sum}`)}</Box>
              <Box sx={amount}>
                <Figure figure={sum} row={row} value={row[sum]} of={of} text={rupiah(row[sum])} />
              </Box>
            </Box>
          ))}
          <Flags row={row} of={of} />
        </Box>
      ))}
    </Box>
  );
}
