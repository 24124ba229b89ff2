import { Box, CardActionArea } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormat } from '../shared/format';

interface FigureProps {
  count: number;
  /** What is counted, a key. */
  label: string;
  to: string;
}

/** How many there are of something; it opens them. */
export function Figure({ count, label, to }: FigureProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <CardActionArea component={Link} to={to} sx={{ px: 1, py: 1, borderRadius: 1 }}>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{translate(label)}</Box>
      <Box sx={{ fontSize: '1.5rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>{number(count)}</Box>
    </CardActionArea>
  );
}
