import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BudgetTrackingQuery } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** What all evidence of the year came to, and what a completed and a recovered client cost. */
export function Costs({ cost }: { cost: BudgetTrackingQuery['budgetCost'] }) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const figures = [
    ['rupiah', rupiah(cost.rupiah)],
    ['completed', number(cost.completed)],
    ['perCompleted', rupiah(cost.perCompleted)],
    ['recovered', number(cost.recovered)],
    ['perRecovered', rupiah(cost.perRecovered)],
  ] as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}>
      {figures.map(([field, text]) => (
        <Box key={field} sx={{ fontSize: '0.875rem' }}>
          <Box sx={{ color: 'text.secondary' }}>{translate(`types.BudgetCost.${field}`)}</Box>
          <Box sx={{ fontWeight: 600, fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>{text}</Box>
        </Box>
      ))}
    </Box>
  );
}
