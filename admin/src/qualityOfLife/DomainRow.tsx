import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DomainScorePartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { ScoreBar } from './ScoreBar';
import { ScoreMark } from './ScoreMark';

interface DomainRowProps {
  first: DomainScorePartsFragment;
  second: DomainScorePartsFragment | null;
  /** From this score on it is good. */
  good: number | null;
}

/** One domain: its scores in figures and bars, whether it is good, and where the two methods disagree. */
export function DomainRow({ first, second, good }: DomainRowProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const latest = second ?? first;
  const scores = [first, ...(second ? [second] : [])].map(({ score }) => number(score)).join(' → ');
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.875rem', mb: 0.5 }}>
        <Box sx={{ flexGrow: 1 }}>{translate(`enums.QualityDomain.${first.domain}`)}</Box>
        <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>{scores}</Box>
        <ScoreMark good={latest.good} />
      </Box>
      <Box aria-hidden>
        <ScoreBar score={first.score} good={good} pale={second !== null} />
        {second && <ScoreBar score={second.score} good={good} />}
      </Box>
      {latest.methodsDisagree && (
        <Box sx={{ fontSize: '0.8125rem', color: 'warning.main', mt: 0.25 }}>
          {translate('screens.course.quality.disagree', { score: number(round(latest.formulaScore)) })}
        </Box>
      )}
    </Box>
  );
}

const round = (score: number | null | undefined) => (score ? Math.round(score * 100) / 100 : null);
