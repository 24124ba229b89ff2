import { Box } from '@mui/material';
import type { SopReviewRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { TookPart } from './TookPart';

/** A review on a phone. */
export function SopReviewCard({ record }: { record: SopReviewRowFragment }) {
  const { day } = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{`${day(record.reviewedOn)} · ${record.unit.name}`}</Box>
      <TookPart of={record} />
      <Box>{record.findings}</Box>
    </Box>
  );
}
