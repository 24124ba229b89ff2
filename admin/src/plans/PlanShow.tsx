import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Downloads } from '../shared/Downloads';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { annexForms } from './annexForms';
import type { Plan } from './plan';
import { PlanLines } from './PlanLines';
import { PlanSteps } from './PlanSteps';
import { Revisions } from './Revisions';

interface Of {
  record: Plan;
}

/** A plan: what it is computed from, its lines, the ceiling, and its revisions. */
export default function PlanShow() {
  const translate = useTranslate();
  return (
    <ShowPage<Plan>
      title={({ fiscalYear: year, revision }) => translate('screens.plans.called', { year, revision })}
      under={Under}
      beside={Beside}
      actions={PlanSteps}
      content={Content}
    />
  );
}

function Under({ record: { unit, source } }: Of) {
  return [unit.name, useTranslate()(`enums.FundingSource.${source}`)].join(' · ');
}
const Beside = ({ record }: Of) => <StatusChip of="PlanStatus" value={record.status} />;

function Content({ record }: Of) {
  const translate = useTranslate();
  const { day, number, rupiah } = useFormat();
  const { ceiling, submittedBy, decidedBy } = record;
  const gap = ceiling ? ceiling.rupiah - record.rupiah : 0;
  const missing = record.lines.filter(({ price }) => price === null).length;
  return (
    <>
      <Section title={rupiah(record.rupiah)}>
        <Facts>
          <Fact label="types.BudgetPlan.ceiling">{ceiling && `${rupiah(ceiling.rupiah)} (${ceiling.document})`}</Fact>
          <Fact label={gap < 0 ? 'screens.plans.over' : 'screens.plans.left'}>{ceiling && rupiah(Math.abs(gap))}</Fact>
          <Fact label="screens.plans.missing">
            {missing > 0 && translate('screens.plans.missingOf', { smart_count: missing })}
          </Fact>
          <Fact label="types.BudgetPlan.submittedBy">
            {submittedBy && `${submittedBy.name}, ${day(record.submittedOn)}`}
          </Fact>
          <Fact label="types.BudgetPlan.decidedBy">{decidedBy && `${decidedBy.name}, ${day(record.decidedOn)}`}</Fact>
          <Fact label="types.BudgetPlan.reason">{record.reason}</Fact>
          <Fact label="types.BudgetPlan.note">{record.note}</Fact>
        </Facts>
        <Downloads path={`/plans/${record.id}`} forms={annexForms} />
      </Section>
      <Section title={translate('screens.plans.counts')}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
          {record.counts.map(({ driver, count }) => (
            <Box key={driver} sx={{ fontSize: '0.875rem' }}>
              <Box sx={{ color: 'text.secondary' }}>{translate(`enums.BudgetDriver.${driver}`)}</Box>
              <Box sx={{ fontWeight: 600 }}>{number(count)}</Box>
            </Box>
          ))}
        </Box>
      </Section>
      <PlanLines plan={record} />
      <Revisions plan={record} />
    </>
  );
}
