import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { SupervisionCoverageDocument } from '../../../schema/generated/graphql';
import { Counted } from '../shared/Counted';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { useFormat, useToday } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Lines } from './Lines';
import { waysOfUnit } from './ways';

const columns = [
  ...(['lastHeldOn', 'held', 'planned', 'agentsSupervised', 'officersSupervised'] as const),
  ...(['openFollowUps', 'overdueFollowUps'] as const),
];

/** How far supervision reached each unit, those never supervised first; each number opens its records. */
export function Supervised({ period }: { period: Period }) {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const today = useToday();
  const { data, error, refetch } = useAnswer(SupervisionCoverageDocument, period);
  const label = (key: string) => translate(`types.UnitSupervision.${key}`);
  const never = translate('screens.coverage.never');
  return (
    <Section title={translate('types.UnitSupervision._')} flush>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {data && (
        <Lines
          heads={[translate('types.UnitSupervision.unit'), ...columns.map(label)]}
          rows={data.supervisionCoverage.map(({ unit, lastHeldOn, ...told }) => {
            const ways = waysOfUnit(unit.id, period, today);
            const opens = (count: keyof typeof told) => (
              <Counted to={told[count] ? ways[count] : undefined} what={`${unit.name}, ${label(count)}`}>
                {number(told[count])}
              </Counted>
            );
            const outOf = (some: keyof typeof told, all: keyof typeof told) => (
              <>
                {opens(some)} {translate('screens.indicators.outOf')} {opens(all)}
              </>
            );
            return {
              key: unit.id,
              cells: [
                <Link key="unit" component={To} to={listPath('supervisionVisits', { unitIds: [unit.id] })}>
                  {unit.name}
                </Link>,
                lastHeldOn ? day(lastHeldOn) : never,
                opens('held'),
                opens('planned'),
                outOf('agentsSupervised', 'agents'),
                outOf('officersSupervised', 'officers'),
                opens('openFollowUps'),
                opens('overdueFollowUps'),
              ],
            };
          })}
        />
      )}
    </Section>
  );
}
