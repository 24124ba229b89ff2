import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { usePhone } from '../shared/usePhone';
import { LineCards } from './LineCards';
import type { Plan } from './plan';
import { Wide } from '../shared/Wide';

const intoSight = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: 'center' });
const amount = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' };

/** The lines of a plan in the annex's order, each with its price and where that stands; the one the address names is in sight. */
export function PlanLines({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const asked = useLocation().hash.slice(1);
  const label = (field: string) => translate(`types.BudgetPlanLine.${field}`);
  if (usePhone()) return <LineCards plan={plan} />;
  return (
    <Section title={translate('types.BudgetPlan.lines')} flush>
      <Wide label={translate('types.BudgetPlan.lines')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{label('line')}</TableCell>
              <TableCell>{label('account')}</TableCell>
              <TableCell align="right">{label('computed')}</TableCell>
              <TableCell align="right">{label('quantity')}</TableCell>
              <TableCell align="right">{label('price')}</TableCell>
              <TableCell align="right">{label('rupiah')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {plan.lines.map((line) => (
              <TableRow
                key={line.id}
                ref={asked === line.line ? intoSight : null}
                selected={asked === line.line}
                sx={{ verticalAlign: 'top' }}
              >
                <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                  {translate(`enums.BudgetLineCode.${line.line}`)}
                  {line.reason && <Quiet>{`${label('reason')}: ${line.reason}`}</Quiet>}
                </TableCell>
                <TableCell>{line.account}</TableCell>
                <TableCell align="right">{number(line.computed)}</TableCell>
                <TableCell align="right" sx={line.reason ? { fontWeight: 600 } : {}}>
                  {number(line.quantity)}
                </TableCell>
                <TableCell align="right" sx={{ minWidth: 160 }}>
                  <Box sx={amount}>
                    {line.price === null ? translate(`enums.UnpayableReason.${line.why}`) : rupiah(line.price)}
                  </Box>
                  {line.price !== null && (
                    <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
                      <Quiet>{line.source ?? translate('screens.plans.annex')}</Quiet>
                    </Box>
                  )}
                </TableCell>
                <TableCell align="right" sx={amount}>
                  {rupiah(line.rupiah)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow>
              <TableCell colSpan={5}>{translate('screens.budgets.sum')}</TableCell>
              <TableCell align="right" sx={{ ...amount, fontWeight: 600 }}>
                {rupiah(plan.rupiah)}
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </Wide>
    </Section>
  );
}

const Quiet = ({ children }: { children: string }) => (
  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', maxWidth: 320, whiteSpace: 'normal' }}>{children}</Box>
);
