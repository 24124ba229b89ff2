import { useTranslate } from 'react-admin';
import { ChartsDocument } from '../../../schema/generated/graphql';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { useBehind, useSeesRecords } from './behind';
import { ChartSection } from './ChartSection';
import { agentsWith, clientsAt } from './recordsOf';
import { GroupTable } from './GroupTable';

/** The way from rehabilitation to recovery, the four domains, the caseload of agents, and what was used before. */
export function Charts({ period }: { period: Period }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const behind = useBehind();
  const sees = useSeesRecords();
  const input = { periods: [period], by: 'SUBSTANCE' as const, only: ['ACTIVE' as const] };
  const { data, error, refetch } = useAnswer(ChartsDocument, { period, substances: input });
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const { caseload, funnel, domains } = data.charts;
  const say = (key: string) => translate(`screens.indicators.${key}`);
  const ways = <One,>(all: readonly One[], wayTo: (one: One) => string) =>
    all.map((one) => (sees ? wayTo(one) : undefined));
  const measured = domains.map(({ domain, courses }) =>
    courses ? behind({ indicator: `IMPROVED_${domain}`, period, group: 'ALL' }, 'ALL') : undefined,
  );
  const substance = (group: string) =>
    group === 'UNRECORDED' ? say('substances.unrecorded') : translate(`enums.UsedSubstance.${group}`);
  return (
    <>
      <ChartSection
        name="funnel"
        across
        places={funnel.map(({ step }) => translate(`enums.CourseStep.${step}`))}
        series={[
          {
            label: translate('types.FunnelStep.clients'),
            values: funnel.map(({ clients }) => clients),
            ways: ways(funnel, ({ step }) => clientsAt(step, period)),
          },
        ]}
        beside={{
          label: translate('types.FunnelStep.share'),
          texts: funnel.map(({ share }) => (share === null ? '–' : `${number(share)} %`)),
        }}
      />
      <ChartSection
        name="domains"
        across
        most={100}
        places={domains.map(({ domain }) => translate(`enums.QualityDomain.${domain}`))}
        series={[
          {
            label: translate('types.DomainMeans.baseline'),
            values: domains.map(({ baseline }) => baseline),
            ways: measured,
          },
          { label: translate('types.DomainMeans.final'), values: domains.map(({ final }) => final), ways: measured },
        ]}
        beside={{
          label: translate('types.DomainMeans.courses'),
          texts: domains.map(({ courses }) => number(courses)),
          ways: measured,
        }}
      />
      <ChartSection
        name="caseload"
        places={caseload.map(({ clients, over }) => (over ? `> ${number(clients - 1)}` : number(clients)))}
        series={[
          {
            label: translate('types.CaseloadGroup.agents'),
            values: caseload.map(({ agents }) => agents),
            ways: ways(caseload, agentsWith),
          },
        ]}
      />
      <Section title={say('substances.title')}>
        <GroupTable
          figures={data.substances.toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1))}
          by="SUBSTANCE"
          head={translate('enums.Grouping.SUBSTANCE')}
          nameOf={({ group }) => substance(group)}
        />
      </Section>
    </>
  );
}
