import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OutcomePartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** How each domain changed from the baseline to the final measurement, and all of them together. */
export function Improvements({ outcome }: { outcome: OutcomePartsFragment }) {
  const translate = useTranslate();
  const { percent } = useFormat();
  const { improvement, improvedOverall, qualityGood } = outcome;
  const say = (key: string) => translate(`screens.outcomes.${key}`);
  return (
    <Box sx={{ mt: 2 }}>
      <Facts>
        {improvement.map(({ domain, baseline, final, ratio }) => (
          <Fact key={domain} label={`enums.QualityDomain.${domain}`}>
            {translate('screens.outcomes.change', { from: baseline, to: final })}
            {` (${typeof ratio === 'number' ? signed(percent(ratio), ratio) : say('noRatio')})`}
          </Fact>
        ))}
        <Fact label="types.Outcome.improvedOverall">
          <StatusChip of="Improvement" value={improvedOverall} />
        </Fact>
        <Fact label="screens.outcomes.quality">{say(qualityGood ? 'good' : 'poor')}</Fact>
      </Facts>
    </Box>
  );
}

const signed = (words: string, ratio: number) => (ratio > 0 ? `+${words}` : words);
