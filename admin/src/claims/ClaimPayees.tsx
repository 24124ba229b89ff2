import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ClaimPayeesDocument, type FundingSource } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import { useFormat } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';
import { useDebounced } from '../shared/useDebounced';

const amount = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', pr: 0 };

/** What the claims of a month will be: for whom, how much evidence, how much money; the form takes along how much was seen. */
export function ClaimPayees() {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const { setValue } = useFormContext();
  const [month, source, vendor] = useWatch({ name: ['month', 'source', 'vendor'] }) as (string | undefined)[];
  const named = useDebounced(vendor?.trim() || null);
  const input = { month: month ?? '', source: source as FundingSource, vendor: named };
  const { data, error } = useAnswer(ClaimPayeesDocument, { input }, { enabled: !!month && !!source });
  const payees = data?.claimPayees ?? [];
  const total = (of: 'count' | 'rupiah') => payees.reduce((sum, one) => sum + one[of], 0);
  const count = total('count');
  useEffect(() => setValue('count', count), [setValue, count]);
  if (error instanceof ApiRefusal) return <output>{error.message}</output>;
  if (payees.length === 0) return null;
  return (
    <Box sx={{ width: '100%', mb: 2 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{translate('screens.claims.payee')}</TableCell>
            <TableCell align="right">{translate('types.ClaimPayee.count')}</TableCell>
            <TableCell align="right" sx={amount}>
              {translate('types.ClaimPayee.rupiah')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {payees.map((one) => (
            <TableRow key={one.payeeId}>
              <TableCell sx={{ pl: 0, overflowWrap: 'anywhere' }}>
                {one.name}
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {translate(`enums.Payee.${one.payee}`)}
                </Box>
              </TableCell>
              <TableCell align="right">{number(one.count)}</TableCell>
              <TableCell align="right" sx={amount}>
                {number(one.rupiah)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow sx={{ '& td': { fontWeight: 600, color: 'text.primary', fontSize: '0.875rem' } }}>
            <TableCell sx={{ pl: 0 }}>
              {translate('screens.claims.each', { smart_count: payees.length, count: number(payees.length) })}
            </TableCell>
            <TableCell align="right">{number(count)}</TableCell>
            <TableCell align="right" sx={amount}>
              {rupiah(total('rupiah'))}
            </TableCell>
          </TableRow>
        </TableFooter>
      </Table>
    </Box>
  );
}
