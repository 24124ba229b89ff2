import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** Beside the title. */
  actions?: ReactNode;
  /** The content reaches the edges, as a table does. */
  flush?: boolean;
  children: ReactNode;
}

/** A part of a screen under its own title. */
export function Section({ title, actions, flush = false, children }: SectionProps) {
  return (
    <Card component="section" sx={{ mb: 2 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, pt: 1.5, pb: flush ? 1 : 0.5 }}
      >
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {actions}
      </Box>
      <Box sx={flush ? {} : { px: 2, pb: 2 }}>{children}</Box>
    </Card>
  );
}
