import { Box, Button, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { facets, options } from './facets';
import { useItemWords } from './useItemWords';

interface ItemProps {
  at: number;
  answer: number | null;
  onAnswer: (option: number | null) => void;
  onMove: (by: number) => void;
}

/** An option with its words: beside its number on a phone, below it elsewhere. */
const labelledButton = {
  ...{ minWidth: 0, minHeight: { xs: 44, sm: 72 }, height: '100%', columnGap: 1.5, lineHeight: 1.3 },
  ...{ flexDirection: { xs: 'row', sm: 'column' }, justifyContent: { xs: 'start', sm: 'center' } },
  '& > :first-of-type': { fontSize: '1.25rem' },
};

/** One item: what it asks about, in words where they are at hand, and its five options. */
export function Item({ at, answer, onAnswer, onMove }: ItemProps) {
  const translate = useTranslate();
  const say = (key: string, words?: object) => translate(`screens.qualityOfLife.${key}`, words);
  const item = at + 1;
  const words = useItemWords()?.[at];
  const facet = say(`facets.${facets[at]}`);
  const labelled = !!words?.options.length;
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, borderColor: 'primary.main' }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {[say('item', { item }), ...(words ? [facet] : [])].join(' · ')}
      </Typography>
      <Typography variant="h2" component="p" aria-live="polite" sx={{ minHeight: { xs: '2.8em', sm: 0 } }}>
        {words?.text ?? facet}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {say(words ? 'readThis' : 'read')}
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
          gridTemplateColumns: { xs: labelled ? '1fr' : 'repeat(5, 1fr)', sm: 'repeat(5, 1fr)' },
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
            sx={labelled ? labelledButton : { minWidth: 0, height: 56, fontSize: '1.25rem' }}
          >
            <span>{option}</span>
            {labelled && <Box component="span">{words.options[option - 1]}</Box>}
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
