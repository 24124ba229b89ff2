import { Box, Link, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { flags, recordsOf, sums, type Asked, type Track, type Tracked } from './tracked';
import { useTrackName } from './useTrackName';

const amount = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

/** The rows of the absorption with their sum, and what is to be looked at; each figure opens its records. */
export function TrackTable({ rows, of }: { rows: readonly Track[]; of: Tracked }) {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  const nameOf = useTrackName(of.by);
  const label = (field: string) => translate(`types.BudgetTrack.${field}`);
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate(`enums.TrackBy.${of.by}`)}</TableCell>
          {sums.map((sum) => (
            <TableCell key={sum} align="right">
              {label(sum)}
            </TableCell>
          ))}
          <TableCell>{translate('screens.budgets.flags')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.key}>
            <TableCell component="th" scope="row">
              {nameOf(row)}
            </TableCell>
            {sums.map((sum) => (
              <TableCell key={sum} align="right" sx={amount}>
                <Figure figure={sum} row={row} of={of} text={rupiah(row[sum])} />
              </TableCell>
            ))}
            <TableCell>
              <Flags row={row} of={of} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>{translate('screens.budgets.sum')}</TableCell>
          {sums.map((sum) => (
            <TableCell key={sum} align="right" sx={{ ...amount, fontWeight: 600 }}>
              {rupiah(rows.reduce((total, row) => total + row[sum], 0))}
            </TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableFooter>
    </Table>
  );
}

interface FigureProps {
  figure: Asked;
  row: Track;
  of: Tracked;
  text: string;
}

/** A figure that leads to its records, where it has any. */
function Figure({ figure, row, of, text }: FigureProps) {
  const to = row[figure] === 0 ? null : recordsOf(figure, row, of);
  return to ? (
    <Link component={To} to={to}>
      {text}
    </Link>
  ) : (
    text
  );
}

/** What is to be looked at in a row, in words. */
function Flags({ row, of }: { row: Track; of: Tracked }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const label = (field: string) => translate(`types.BudgetTrack.${field}`);
  return (
    <>
      {flags.map(
        (flag) =>
          row[flag] > 0 && (
            <Box key={flag} sx={{ whiteSpace: 'nowrap' }}>
              <Figure figure={flag} row={row} of={of} text={`${label(flag)}: ${number(row[flag])}`} />
            </Box>
          ),
      )}
      {row.overPlan && <Box sx={{ fontWeight: 600, color: 'error.main' }}>{label('overPlan')}</Box>}
    </>
  );
}
