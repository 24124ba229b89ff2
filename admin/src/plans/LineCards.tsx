import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import type { Plan } from './plan';

const pair = { display: 'flex', justifyContent: 'space-between', gap: 1 };

/** The lines of a plan on a phone: how many at which price, and what they come to. */
export function LineCards({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  return (
    <Section title={translate('types.BudgetPlan.lines')}>
      {plan.lines.map((line) => (
        <Box key={line.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
          <Box sx={{ ...pair, fontWeight: 600 }}>
            <span>{translate(`enums.BudgetLineCode.${line.line}`)}</span>
            <Box sx={{ whiteSpace: 'nowrap' }}>{rupiah(line.rupiah)}</Box>
          </Box>
          <Box sx={{ color: 'text.secondary' }}>
            {line.price === null
              ? `${number(line.quantity)} × ${translate(`enums.UnpayableReason.${line.why}`)}`
              : `${number(line.quantity)} × ${rupiah(line.price)}`}
            {line.reason && ` · ${translate('types.BudgetPlanLine.reason')}: ${line.reason}`}
          </Box>
        </Box>
      ))}
      <Box sx={{ ...pair, py: 1, borderTop: 1, borderColor: 'divider', fontWeight: 650 }}>
        <span>{translate('screens.budgets.sum')}</span>
        <span>{rupiah(plan.rupiah)}</span>
      </Box>
    </Section>
  );
}
