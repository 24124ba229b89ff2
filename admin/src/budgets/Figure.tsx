import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { flags, marks, recordsOf, type Asked, type Track, type Tracked } from './tracked';

interface FigureProps {
  figure: Asked;
  row: Track;
  of: Tracked;
  text: string;
}

/** A figure that leads to its records, where it has any. */
export function Figure({ figure, row, of, text }: FigureProps) {
  const to = row[figure] === 0 || row[figure] === null ? null : recordsOf(figure, row, of);
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
          <Figure figure={mark} row={row} of={of} text={`▲ ${label(mark)}`} />
        </Box>
      ))}
      {counted.map((flag) => (
        <Box key={flag} component="span" sx={{ whiteSpace: 'nowrap' }}>
          <Figure figure={flag} row={row} of={of} text={`${label(flag)}: ${number(row[flag])}`} />
        </Box>
      ))}
    </Box>
  );
}
