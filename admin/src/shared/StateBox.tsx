import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** What a state offers to do: go somewhere, or act here. */
export interface StateAction {
  label: string;
  to?: string;
  onClick?: () => void;
}

interface StateBoxProps {
  icon?: ReactNode;
  text: string;
  /** A quiet second line. */
  more?: string | undefined;
  action?: StateAction | undefined;
}

/** A quiet box in the place of content: what is the case, and what one can do. */
export function StateBox({ icon, text, more, action }: StateBoxProps) {
  const way = action?.to ? { component: Link, to: action.to } : { onClick: action?.onClick };
  return (
    <Box sx={{ py: 6, px: 2, display: 'grid', justifyItems: 'center', gap: 1.5, textAlign: 'center' }}>
      {icon && <Box sx={{ color: 'text.disabled', '& svg': { fontSize: 40 } }}>{icon}</Box>}
      <Typography sx={{ maxWidth: 440 }}>{text}</Typography>
      {more && (
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: 440 }}>
          {more}
        </Typography>
      )}
      {action && (
        <Button variant="outlined" {...way}>
          {action.label}
        </Button>
      )}
    </Box>
  );
}
