import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BudgetTrackingQuery } from '../../../schema/generated/graphql';
import { Counted } from '../shared/Counted';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import type { Tracked } from './tracked';

interface CostsProps {
  cost: BudgetTrackingQuery['budgetCost'];
  of: Tracked;
}

const earned = { statuses: ['PAYABLE', 'CLAIMED', 'APPROVED', 'PAID'] };

/** What all evidence of the year came to, and what a completed and a recovered client cost; each number opens its records. */
export function Costs({ cost, of }: CostsProps) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const { fiscalYear, unitIds } = of;
  const units = unitIds ? { unitIds } : {};
  const year = { from: `${fiscalYear}-01-01`, until: `${fiscalYear}-12-31` };
  const completed = { indicator: 'COMPLETED', ...year, ...units };
  const figures = [
    ['rupiah', rupiah(cost.rupiah), listPath('payables', { fiscalYear, ...earned, ...units })],
    ['completed', number(cost.completed), listPath('enrollments', completed)],
    ['perCompleted', rupiah(cost.perCompleted), null],
    ['recovered', number(cost.recovered), listPath('enrollments', { ...completed, recovered: true })],
    ['perRecovered', rupiah(cost.perRecovered), null],
  ] as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}>
      {figures.map(([field, text, to]) => (
        <Box key={field} sx={{ fontSize: '0.875rem' }}>
          <Box sx={{ color: 'text.secondary' }}>{translate(`types.BudgetCost.${field}`)}</Box>
          <Box sx={{ fontWeight: 600, fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>
            <Counted to={cost[field] ? to : null} what={translate(`types.BudgetCost.${field}`)}>
              {text}
            </Counted>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
