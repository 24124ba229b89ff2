import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Words and what they are, in two columns; in one on a phone. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, auto) 1fr' },
        columnGap: 2,
        rowGap: { xs: 0, sm: 0.5 },
        fontSize: '0.875rem',
        '& dt': { color: 'text.secondary', mt: { xs: 0.75, sm: 0 } },
        '& dd': { m: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
      }}
    >
      {children}
    </Box>
  );
}

interface FactProps {
  /** A key. */
  label: string;
  /** Nothing is shown where there is nothing. */
  children: ReactNode;
}

/** One of them. */
export function Fact({ label, children }: FactProps) {
  const translate = useTranslate();
  if (children === null || children === undefined || children === '') return null;
  return (
    <>
      <dt>{translate(label, { smart_count: 1 })}</dt>
      <dd>{children}</dd>
    </>
  );
}
