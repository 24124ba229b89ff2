import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ClientNameFragment } from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';

interface CareCardProps {
  client: ClientNameFragment;
  day: string;
  mark?: ReactNode;
  children?: ReactNode;
}

/** A record of a client's course on a phone: whose, when, how it stood, what was done. */
export function CareCard({ client, day, mark, children }: CareCardProps) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{nameOf(client)}</Box>
        <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{day}</Box>
      </Box>
      {children && <Box sx={{ color: 'text.secondary' }}>{children}</Box>}
      {mark && <Box>{mark}</Box>}
    </Box>
  );
}
