import { Box } from '@mui/material';
import type { ReactNode } from 'react';

const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

/** What is said to those who listen and not shown; a status is said again whenever it changes. */
export function Heard({ status = false, children }: { status?: boolean; children: ReactNode }) {
  return (
    <Box component={status ? 'output' : 'span'} sx={unseen}>
      {children}
    </Box>
  );
}
