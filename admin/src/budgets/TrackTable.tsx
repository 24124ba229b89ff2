import { Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BudgetTrackingQuery, TrackBy } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

type Row = BudgetTrackingQuery['budgetTracking'][number];

const sums = ['planned', 'payable', 'claimed', 'approved', 'paid', 'remaining'] as const;
const flags = ['priceless', 'unclaimed', 'undone', 'relapseTests'] as const;

/** The rows of the absorption with their sum, and what is to be looked at. */
export function TrackTable({ rows, by }: { rows: readonly Row[]; by: TrackBy }) {
  const translate = useTranslate();
  const { rupiah, number } = useFormat();
  const label = (field: string) => translate(`types.BudgetTrack.${field}`);
  const keyOf = ({ key, name }: Row) => {
    if (key === '') return translate('screens.budgets.without');
    if (by === 'LINE') return translate(`enums.BudgetLineCode.${key}`);
    return by === 'SOURCE' ? translate(`enums.FundingSource.${key}`) : (name ?? key);
  };
  const flagged = (row: Row) =>
    [
      ...flags.flatMap((flag) => (row[flag] > 0 ? [`${label(flag)}: ${number(row[flag])}`] : [])),
      ...(row.overPlan ? [label('overPlan')] : []),
    ].join(' · ');
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate(`enums.TrackBy.${by}`)}</TableCell>
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
            <TableCell>{keyOf(row)}</TableCell>
            {sums.map((sum) => (
              <TableCell key={sum} align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                {rupiah(row[sum])}
              </TableCell>
            ))}
            <TableCell>{flagged(row)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow>
          <TableCell>{translate('screens.budgets.sum')}</TableCell>
          {sums.map((sum) => (
            <TableCell key={sum} align="right" sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
              {rupiah(rows.reduce((total, row) => total + row[sum], 0))}
            </TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableFooter>
    </Table>
  );
}
