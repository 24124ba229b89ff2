import { Box, ButtonBase } from '@mui/material';
import { useTranslate } from 'react-admin';
import { facets, type Answers } from './facets';

interface ItemMapProps {
  answers: Answers;
  at: number;
  onJump: (at: number) => void;
}

/** All 26 items with their answers; a blank one is dashed. */
export function ItemMap({ answers, at, onJump }: ItemMapProps) {
  const translate = useTranslate();
  const say = (key: string, words?: object) => translate(`screens.qualityOfLife.${key}`, words);
  return (
    <Box
      component="fieldset"
      aria-label={say('all')}
      sx={{
        border: 0,
        p: 0,
        m: 0,
        minWidth: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(9, 1fr)', sm: 'repeat(13, 1fr)' },
        gap: 0.5,
      }}
    >
      {facets.map((facet, place) => {
        const answer = answers[place] ?? null;
        return (
          <ButtonBase
            key={facet}
            aria-label={say('jump', { item: place + 1, answer: answer ?? say('blank') })}
            aria-current={place === at}
            onClick={() => onJump(place)}
            sx={{
              display: 'grid',
              borderRadius: 0.75,
              border: 1,
              borderStyle: answer === null ? 'dashed' : 'solid',
              borderColor: place === at ? 'primary.main' : 'divider',
              outline: (theme) => (place === at ? `1px solid ${theme.palette.primary.main}` : 'none'),
              bgcolor: answer === null ? 'transparent' : 'action.selected',
              py: 0.25,
            }}
          >
            <Box component="span" sx={{ fontSize: '0.6875rem', color: 'text.secondary', lineHeight: 1.3 }}>
              {place + 1}
            </Box>
            <Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.3, minHeight: '1.3em' }}>
              {answer}
            </Box>
          </ButtonBase>
        );
      })}
    </Box>
  );
}
