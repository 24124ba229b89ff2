import { Box } from '@mui/material';
import type { ClaimRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { useClaimWords } from './useClaimWords';

/** A claim on a phone. */
export function ClaimCard({ record }: { record: ClaimRowFragment }) {
  const { rupiah } = useFormat();
  const { monthOf, payeeOf } = useClaimWords();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <span>{monthOf(record)}</span>
        <span>{rupiah(record.rupiah)}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{payeeOf(record)}</Box>
      <Box>
        <StatusChip of="ClaimStatus" value={record.status} />
      </Box>
    </Box>
  );
}
