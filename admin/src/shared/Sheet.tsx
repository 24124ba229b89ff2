import { Card } from '@mui/material';
import type { ReactNode } from 'react';

/** Paper for a form or a part of a screen; on a phone it reaches from edge to edge. */
export function Sheet({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <Card
      sx={{
        p: { xs: 1.5, sm: 2.5 },
        mx: { xs: -1.5, sm: 0 },
        borderRadius: { xs: 0, sm: '10px' },
        overflow: 'visible',
        maxWidth: wide ? 'none' : 640,
      }}
    >
      {children}
    </Card>
  );
}
