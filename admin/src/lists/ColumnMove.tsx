import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';

const ways = { earlier: { by: -1, Arrow: ArrowUpward }, later: { by: 1, Arrow: ArrowDownward } };

interface ColumnMoveProps {
  way: keyof typeof ways;
  /** Its title. */
  column: string;
  /** It is the first or the last already: the button stays, so that the focus does. */
  last: boolean;
  onMove: (by: number) => void;
}

/** Moves a column one place. */
export function ColumnMove({ way, column, last, onMove }: ColumnMoveProps) {
  const translate = useTranslate();
  const { by, Arrow } = ways[way];
  return (
    <IconButton
      size="small"
      aria-label={translate(`screens.lists.${way}`, { column })}
      aria-disabled={last}
      sx={{ opacity: last ? 0.4 : 1 }}
      onClick={() => onMove(by)}
    >
      <Arrow fontSize="small" />
    </IconButton>
  );
}
