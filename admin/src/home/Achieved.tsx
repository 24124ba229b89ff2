import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AchievedDocument, type Indicator } from '../../../schema/generated/graphql';
import { order } from '../indicators/figure';
import { FigureCard } from '../indicators/FigureCard';
import { periodOf } from '../shared/periods';
import { ErrorState } from '../shared/ErrorState';
import { useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';

const shown = order.filter((one) => one !== 'DOCUMENTED');

/** How the units in sight do this quarter, each figure beside the last quarter's and its target. */
export function Achieved() {
  const translate = useTranslate();
  const { period, before } = periodOf('quarter', useToday());
  const { data, error, refetch } = useAnswer(AchievedDocument, {
    input: { periods: [before, period], by: 'ALL', only: shown },
  });
  const of = (indicator: Indicator, { from }: { from: string }) =>
    data?.indicators.find((one) => one.indicator === indicator && one.period.from === from);
  return (
    <Section title={translate('screens.home.achieved')}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={4} />)}
      {data && (
        <Box sx={{ display: 'grid', gap: 1, pt: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))' }}>
          {shown.map((one) => (
            <FigureCard
              key={one}
              indicator={one}
              figure={of(one, period)}
              before={of(one, before)}
              to={`/indicators?indicator=${one}`}
            />
          ))}
        </Box>
      )}
    </Section>
  );
}
