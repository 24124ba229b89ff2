import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Entry, Kind } from './entry';
import { kindIcons } from './kindIcons';

interface RecordFilterProps {
  entries: readonly Entry[];
  chosen: Kind | null;
  onChoose: (kind: Kind | null) => void;
}

/** Narrows the recovery record to one kind, of those that occur. */
export function RecordFilter({ entries, chosen, onChoose }: RecordFilterProps) {
  const translate = useTranslate();
  const counts = new Map([...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]));
  const kinds = (Object.keys(kindIcons) as Kind[]).filter((kind) => counts.has(kind));
  const say = (key: string) => translate(`screens.course.record.${key}`);
  const chip = (kind: Kind | null, words: string) => (
    <Chip
      key={words}
      size="small"
      label={words}
      aria-pressed={chosen === kind}
      variant={chosen === kind ? 'filled' : 'outlined'}
      color={chosen === kind ? 'primary' : 'default'}
      onClick={() => onChoose(kind)}
      sx={{ height: { xs: 36, sm: 26 }, borderRadius: 5, fontSize: '0.8125rem' }}
    />
  );
  return (
    <Box
      component="fieldset"
      aria-label={say('filter')}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 0.5 }}
    >
      {chip(null, say('all'))}
      {kinds.map((kind) => chip(kind, `${say(`kinds.${kind}`)} ${counts.get(kind)}`))}
    </Box>
  );
}
