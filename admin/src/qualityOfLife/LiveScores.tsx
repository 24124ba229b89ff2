import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ScoreQualityOfLifeDocument, type MissingPolicy } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';
import { useDebounced } from '../shared/useDebounced';
import { DomainBars } from './DomainBars';
import type { Answers } from './facets';

/** The four scores as they come, told by the API; and the items that are blank. */
export function LiveScores({ source, startedOn }: { source: string; startedOn: string }) {
  const translate = useTranslate();
  const answers = useDebounced((useWatch({ name: source }) ?? []) as Answers, 300);
  const missingPolicy = (useWatch({ name: 'missingPolicy' }) ?? 'SPSS') as MissingPolicy;
  const enabled = answers.some((answer) => answer !== null);
  const { data } = useAnswer(
    ScoreQualityOfLifeDocument,
    { answers: [...answers], startedOn, missingPolicy },
    { enabled, keep: true },
  );
  const say = (key: string, words?: object) => translate(`screens.qualityOfLife.${key}`, words);
  const scored = data?.scoreQualityOfLife;
  const blanks = scored?.blanks ?? [];
  const some = scored?.domains.some(({ score }) => score !== null);
  return (
    <Box component="section" aria-label={say('scores')}>
      <Typography variant="h3">{say('scores')}</Typography>
      {scored && some ? (
        <DomainBars first={scored.domains} />
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {say('notYet')}
        </Typography>
      )}
      {scored && (
        <Typography variant="body2" sx={{ color: blanks.length ? 'warning.main' : 'text.secondary', mt: 1 }}>
          {blanks.length ? say('blanks', { items: blanks.join(', ') }) : say('noBlanks')}
        </Typography>
      )}
    </Box>
  );
}
