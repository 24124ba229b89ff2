import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DomainScorePartsFragment } from '../../../schema/generated/graphql';
import { useLimit } from '../rules/useRule';
import { DomainRow } from './DomainRow';

/** The scores of one measurement. */
export type Scores = readonly DomainScorePartsFragment[];

interface DomainBarsProps {
  /** The measurement, or the baseline where there are two. */
  first: Scores;
  /** The final measurement. */
  second?: Scores | null;
}

/** The four domains as bars from 0 to 100, with the line from which on a score is good. */
export function DomainBars({ first, second = null }: DomainBarsProps) {
  const translate = useTranslate();
  const good = useLimit('qol.good');
  return (
    <Box sx={{ display: 'grid', gap: 1.25, mt: 1 }}>
      {first.map((one) => (
        <DomainRow
          key={one.domain}
          first={one}
          second={second?.find(({ domain }) => domain === one.domain) ?? null}
          good={good}
        />
      ))}
      {good !== null && (
        <Box sx={{ position: 'relative', height: 16, fontSize: '0.75rem', color: 'text.secondary' }}>
          <Box
            component="span"
            sx={{ position: 'absolute', left: `${good}%`, translate: '-50% 0', whiteSpace: 'nowrap' }}
          >
            ↑ {translate('screens.course.quality.threshold', { score: good })}
          </Box>
        </Box>
      )}
    </Box>
  );
}
