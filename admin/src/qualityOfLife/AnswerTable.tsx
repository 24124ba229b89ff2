import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { facets, type Answers } from './facets';

/** The 26 answers by the names of their facets; a blank is said. */
export function AnswerTable({ answers }: { answers: Answers }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`screens.qualityOfLife.${key}`);
  return (
    <Box
      component="ol"
      sx={{ m: 0, p: 0, listStyle: 'none', columns: { xs: 1, sm: 2, lg: 3 }, columnGap: 4, fontSize: '0.875rem' }}
    >
      {facets.map((facet, at) => (
        <Box
          key={facet}
          component="li"
          sx={{ display: 'flex', gap: 1, py: 0.25, breakInside: 'avoid', fontVariantNumeric: 'tabular-nums' }}
        >
          <Box component="span" sx={{ color: 'text.secondary', width: 22, textAlign: 'right' }}>
            {at + 1}
          </Box>
          <Box component="span" sx={{ flexGrow: 1 }}>
            {say(`facets.${facet}`)}
          </Box>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {answers[at] ?? say('blank')}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
