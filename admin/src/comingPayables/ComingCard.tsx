import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ComingRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { ComingOf } from './ComingOf';

/** What is to come, on a phone. */
export function ComingCard({ record }: { record: ComingRowFragment }) {
  const translate = useTranslate();
  const { day, rupiah } = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <span>{translate(`enums.BudgetLineCode.${record.line}`)}</span>
        <span>{record.why ? translate(`enums.UnpayableReason.${record.why}`) : rupiah(record.rupiah)}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{day(record.on)}</Box>
      <ComingOf coming={record} />
    </Box>
  );
}
