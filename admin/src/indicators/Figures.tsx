import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  FiguresDocument,
  type FiguresInput,
  type Grouping,
  type Indicator,
  type Tier,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { ErrorState } from '../shared/ErrorState';
import { useFormat, useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { monthsUntil, periodNames, periodOf } from '../shared/periods';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Choice } from '../shared/Choice';
import { Charts } from './Charts';
import { Equity } from './Equity';
import { FigureCard } from './FigureCard';
import { order } from './figure';
import { Groups } from './Groups';
import { Trend } from './Trend';
import { useChoice } from '../shared/useChoice';

/** What figures are grouped by, in the sight of a tier. */
const groupings: Record<Tier, Grouping[]> = {
  NATIONAL: ['PROVINCE', 'UNIT', 'PATHWAY'],
  PROVINCE: ['UNIT', 'PATHWAY'],
  REGENCY: ['PATHWAY'],
};

/** How the units in sight are doing: figures, their way, where, and for whom. */
export default function Figures() {
  const translate = useTranslate();
  const { tier } = useViewer().unit;
  const { day } = useFormat();
  const [name, choosePeriod] = useChoice('period', periodNames);
  const [indicator, chooseIndicator] = useChoice<Indicator>('indicator', order);
  const [by, chooseBy] = useChoice<Grouping>('by', groupings[tier]);
  const [shown, chooseShown] = useChoice('shown', ['chart', 'table'] as const);
  const { period, before } = periodOf(name, useToday());
  const ever: FiguresInput = { periods: [before, period], by: 'ALL' };
  const { data, error, refetch } = useAnswer(FiguresDocument, { ever, period, before });
  const of = (one: Indicator, { from }: { from: string }) =>
    data?.figures.find((figure) => figure.indicator === one && figure.period.from === from);
  return (
    <Page
      title={translate('screens.indicators.title')}
      under={translate('screens.indicators.span', { from: day(period.from), until: day(period.until) })}
      actions={<Choice keys="screens.indicators.period" options={periodNames} value={name} onChoose={choosePeriod} />}
    >
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && (
        <>
          <Box
            sx={{
              display: 'grid',
              gap: 1.5,
              mb: 2,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(168px, 47%), 1fr))',
            }}
          >
            {order.map((one) => (
              <FigureCard
                key={one}
                indicator={one}
                figure={of(one, period)}
                before={of(one, before)}
                chosen={one === indicator}
                onChoose={() => chooseIndicator(one)}
              />
            ))}
          </Box>
          <Section
            title={translate('screens.indicators.trend', { indicator: translate(`enums.Indicator.${indicator}`) })}
            actions={
              <Choice
                keys="screens.indicators.shown"
                options={['chart', 'table']}
                value={shown}
                onChoose={chooseShown}
              />
            }
          >
            <Trend indicator={indicator} months={monthsUntil(period.until)} asTable={shown === 'table'} />
          </Section>
          <Groups options={groupings[tier]} {...{ indicator, by, period, chooseBy }} />
          <Charts period={period} />
          <Section title={translate('types.PathwayEquity._')}>
            <Equity
              lines={data.equity}
              before={data.equityBefore}
              toOf={(one) => `/indicators?period=${name}&indicator=${one}&by=PATHWAY`}
            />
          </Section>
        </>
      )}
    </Page>
  );
}
