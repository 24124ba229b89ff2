import { Box } from '@mui/material';
import type { UnitRowFragment } from '../../../schema/generated/graphql';

/** A unit on a phone. */
export function UnitCard({ record: { name, code, parent } }: { record: UnitRowFragment }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{name}</Box>
      <Box sx={{ color: 'text.secondary' }}>{[code, parent?.name].filter(Boolean).join(' · ')}</Box>
    </Box>
  );
}
