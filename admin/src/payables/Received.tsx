import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PayableTotalsDocument, type PayableStatus } from '../../../schema/generated/graphql';
import { Counted } from '../shared/Counted';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { useAnswer } from '../shared/useAnswer';

const groups: readonly (readonly [key: string, statuses: readonly PayableStatus[]])[] = [
  ['paid', ['PAID']],
  ['onItsWay', ['CLAIMED', 'APPROVED']],
  ['notClaimed', ['PAYABLE']],
];

/** What an agent was paid in a year, what is on its way, and what nobody claimed yet; each sum opens what makes it. */
export function Received({ fiscalYear }: { fiscalYear: number }) {
  const translate = useTranslate();
  const { rupiah } = useFormat();
  const { data } = useAnswer(PayableTotalsDocument, { filter: { fiscalYear } }, { keep: true });
  const sum = (statuses: readonly PayableStatus[]) =>
    data?.payableTotals.reduce((all, one) => (statuses.includes(one.status) ? all + one.rupiah : all), 0);
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, auto)' }, maxWidth: 640 }}>
      {groups.map(([key, statuses]) => (
        <Box
          key={key}
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexDirection: { sm: 'column' } }}
        >
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {translate(`screens.payables.received.${key}`, { year: fiscalYear })}
          </Box>
          <Box sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
            <Counted to={sum(statuses) ? listPath('payables', { fiscalYear, statuses }) : null}>
              {rupiah(sum(statuses))}
            </Counted>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
