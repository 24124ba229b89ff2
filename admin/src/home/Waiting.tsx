import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, ListItemButton } from '@mui/material';
import { Link } from 'react-router-dom';
import { useFormat } from '../shared/format';

interface WaitingProps {
  count: number;
  /** What is counted. */
  label: string;
  /** Why it waits or what is to be done. */
  why: string;
  /** The list that holds it. */
  to: string;
}

/** So many of something wait for a step; it opens them. */
export function Waiting({ count, label, why, to }: WaitingProps) {
  const { number } = useFormat();
  return (
    <ListItemButton component={Link} to={to} divider sx={{ gap: 2, minHeight: 56 }}>
      <Box
        sx={{
          minWidth: 48,
          textAlign: 'right',
          fontSize: '1.375rem',
          fontWeight: 650,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {number(count)}
      </Box>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{label}</Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{why}</Box>
      </Box>
      <ChevronRight color="action" />
    </ListItemButton>
  );
}
