import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A home in two columns, the first the wider, below each other on a phone; a wide table scrolls within its column. */
export const HomeColumns = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
      columnGap: 2,
      alignItems: 'start',
    }}
  >
    {children}
  </Box>
);
