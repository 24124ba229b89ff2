import { Box, Button, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { facets, options } from './facets';

interface ItemProps {
  at: number;
  answer: number | null;
  onAnswer: (option: number | null) => void;
  onMove: (by: number) => void;
}

/** One item: what it asks about, and its five options. */
export function Item({ at, answer, onAnswer, onMove }: ItemProps) {
  const translate = useTranslate();
  const say = (key: string, words?: object) => translate(`screens.qualityOfLife.${key}`, words);
  const item = at + 1;
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, borderColor: 'primary.main' }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {say('item', { item })}
      </Typography>
      <Typography variant="h2" component="p" aria-live="polite" sx={{ minHeight: { xs: '2.8em', sm: 0 } }}>
        {say(`facets.${facets[at]}`)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {say('read')}
      </Typography>
      <Box
        component="fieldset"
        aria-label={say('options', { item })}
        sx={{
          border: 0,
          p: 0,
          m: 0,
          minWidth: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(5, 1fr)',
          gap: 1,
          my: 1.5,
        }}
      >
        {options.map((option) => (
          <Button
            key={option}
            variant={answer === option ? 'contained' : 'outlined'}
            aria-pressed={answer === option}
            onClick={() => onAnswer(option)}
            sx={{ minWidth: 0, height: 56, fontSize: '1.25rem' }}
          >
            {option}
          </Button>
        ))}
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
        <Button size="small" disabled={at === 0} onClick={() => onMove(-1)}>
          {say('back')}
        </Button>
        <Button size="small" onClick={() => onAnswer(null)}>
          {say(answer === null ? 'skip' : 'clear')}
        </Button>
      </Box>
      <Typography variant="caption" sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}>
        {say('keys')}
      </Typography>
    </Card>
  );
}
