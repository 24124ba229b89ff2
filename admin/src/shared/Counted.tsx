import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as To } from 'react-router-dom';

interface CountedProps {
  /** The list that holds exactly what is counted; none where the viewer may not see it, or nothing is. */
  to: string | null | undefined;
  /** What is counted, said with the number to who does not see where it stands. */
  what?: string | undefined;
  children: ReactNode;
}

/** A number that opens what it counts; it stands above whatever else the place around it opens. */
export function Counted({ to, what, children }: CountedProps) {
  if (!to) return children;
  return (
    <Link
      component={To}
      to={to}
      onClick={(event) => event.stopPropagation()}
      sx={{ position: 'relative', zIndex: 1, display: 'inline-block', p: 0.5, m: -0.5 }}
      {...(what && { 'aria-label': `${String(children)}, ${what}` })}
    >
      {children}
    </Link>
  );
}
