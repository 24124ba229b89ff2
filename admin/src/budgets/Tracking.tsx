import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BudgetTrackingDocument, type TrackBy } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Choice } from '../shared/Choice';
import { ErrorState } from '../shared/ErrorState';
import { useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { useChoice } from '../shared/useChoice';
import { useUnitsBelow } from '../shared/useUnitsBelow';
import { Costs } from './Costs';
import { Outlook } from './Outlook';
import { TrackChart } from './TrackChart';
import { TrackTable } from './TrackTable';
import { Picked, UnitPicked } from './Picked';

const ways = ['LINE', 'ACCOUNT', 'MONTH', 'UNIT', 'PROVINCE', 'SOURCE'] as const;

/** The absorption of a year: planned, claimed, paid and left, by what one asks for. */
export default function Tracking() {
  const translate = useTranslate();
  const thisYear = Number(useToday().slice(0, 4));
  const years = [0, 1, 2].map((ago) => String(thisYear - ago));
  const [year, chooseYear] = useChoice('year', years);
  const [by, chooseBy] = useChoice<TrackBy>('by', ways);
  const [shown, chooseShown] = useChoice('shown', ['chart', 'table'] as const);
  const [unit, chooseUnit] = useChoice('unit', ['', ...useViewer().units.map(String)]);
  const unitId = unit ? Number(unit) : null;
  const of = { fiscalYear: Number(year), unitIds: useUnitsBelow(unitId), by };
  const { data, error, refetch } = useAnswer(BudgetTrackingDocument, { fiscalYear: of.fiscalYear, unitId, by });
  const title = translate('screens.budgets.byTitle', { by: translate(`enums.TrackBy.${by}`).toLowerCase() });
  return (
    <Page
      title={translate('screens.budgets.title')}
      under={translate('screens.budgets.about')}
      actions={
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <UnitPicked value={unit} onChoose={chooseUnit} />
          <Picked label="types.BudgetPlan.fiscalYear" options={years} value={year} onChoose={chooseYear} />
          <IconButton onClick={() => window.print()} aria-label={translate('screens.budgets.print')}>
            <PrintOutlined />
          </IconButton>
        </Box>
      }
    >
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Section title={translate('screens.budgets.outlook', { year })}>
            <Outlook units={data.units} of={of} />
          </Section>
          <Section
            title={translate('screens.budgets.months')}
            actions={
              <Choice
                keys="screens.indicators.shown"
                options={['chart', 'table']}
                value={shown}
                onChoose={chooseShown}
              />
            }
          >
            {shown === 'chart' ? (
              <TrackChart months={data.months} of={{ ...of, by: 'MONTH' }} />
            ) : (
              <TrackTable rows={data.months} of={{ ...of, by: 'MONTH' }} title={translate('screens.budgets.months')} />
            )}
          </Section>
          <Section
            flush
            title={title}
            actions={
              <Picked
                label="screens.budgets.by"
                options={ways}
                value={by}
                words={(way) => translate(`enums.TrackBy.${way}`)}
                onChoose={chooseBy}
              />
            }
          >
            <TrackTable rows={data.budgetTracking} of={of} title={title} />
          </Section>
          <Section title={translate('types.BudgetCost._')}>
            <Costs cost={data.budgetCost} of={of} />
          </Section>
        </>
      )}
    </Page>
  );
}
