import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PayableRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { EvidenceLink } from './EvidenceLink';

/** A payable on a phone; within a claim, whose status it shares unless it left it. */
export function PayableCard({ record, held = false }: { record: PayableRowFragment; held?: boolean }) {
  const translate = useTranslate();
  const { day, rupiah } = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <span>{translate(`enums.BudgetLineCode.${record.line}`)}</span>
        <span>{rupiah(record.rupiah)}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {day(record.evidenceOn)}
        {' · '}
        <EvidenceLink payable={record} />
      </Box>
      <Box>{record.explanation}</Box>
      {(!held || record.status === 'REVERSED') && (
        <Box>
          <StatusChip of="PayableStatus" value={record.status} />
        </Box>
      )}
    </Box>
  );
}
