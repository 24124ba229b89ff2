import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { flags, marks, recordsOf, type Asked, type Track, type Tracked } from './tracked';

export interface FigureProps {
  figure: Asked;
  row: Row;
  /** What it came to; nothing opens nothing. */
  value: Track[Asked];
  of: Tracked;
  text: string;
}

type Row = Pick<Track, 'key' | 'planId'>;

/** All rows together. */
export const everything: Row = { key: '', planId: null };

/** A figure that leads to its records, where it has any. */
export function Figure({ figure, row, value, of, text }: FigureProps) {
  const to = value === 0 || value === null ? null : recordsOf(figure, row, of);
  return to ? (
    <Link component={To} to={to} sx={{ display: 'inline-block' }}>
      {text}
    </Link>
  ) : (
    text
  );
}

/** What is to be looked at in a row, in words, each leading to its records. */
export function Flags({ row, of }: { row: Track; of: Tracked }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const label = (field: string) => translate(`types.BudgetTrack.${field}`);
  const counted = flags.filter((flag) => row[flag] > 0);
  const marked = marks.filter((mark) => row[mark]);
  if (counted.length + marked.length === 0) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1.5,
        fontSize: '0.93em',
        fontWeight: 400,
        lineHeight: '24px',
      }}
    >
      {marked.map((mark) => (
        <Box key={mark} component="span" sx={{ color: 'error.main', fontWeight: 600, '& a': { color: 'inherit' } }}>
          <Figure figure={mark} row={row} value={row[mark]} of={of} text={`▲ ${label(mark)}`} />
        </Box>
      ))}
      {counted.map((flag) => (
        <Box key={flag} component="span" sx={{ whiteSpace: 'nowrap' }}>
          <Figure figure={flag} row={row} value={row[flag]} of={of} text={`${label(flag)}: ${number(row[flag])}`} />
        </Box>
      ))}
    </Box>
  );
}
