import { Box } from '@mui/material';
import type { AreaMapRowFragment } from '../../../schema/generated/graphql';
import { Met } from './Met';

/** An area map on a phone. */
export function AreaMapCard({ record: { village, complete, ready } }: { record: AreaMapRowFragment }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{village.name}</Box>
      <Box sx={{ color: 'text.secondary' }}>{village.path}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Met of="complete" met={complete.met} />
        <Met of="ready" met={ready.met} />
      </Box>
    </Box>
  );
}
