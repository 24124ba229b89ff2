import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { SupervisionCoverageDocument } from '../../../schema/generated/graphql';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Lines } from './Lines';

const columns = ['lastHeldOn', 'held', 'planned', 'agentsSupervised', 'officersSupervised', 'openFollowUps'] as const;

/** How far supervision reached each unit, those never supervised first. */
export function Supervised({ period }: { period: Period }) {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { data, error, refetch } = useAnswer(SupervisionCoverageDocument, period);
  const of = (some: number, all: number) => translate('screens.coverage.of', { some: number(some), all: number(all) });
  const never = translate('screens.coverage.never');
  return (
    <Section title={translate('types.UnitSupervision._')} flush>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {data && (
        <Lines
          heads={[
            translate('types.UnitSupervision.unit'),
            ...columns.map((one) => translate(`types.UnitSupervision.${one}`)),
            translate('types.UnitSupervision.overdueFollowUps'),
          ]}
          rows={data.supervisionCoverage.map(({ unit, ...one }) => ({
            key: unit.id,
            cells: [
              <Link key="unit" component={To} to={listPath('supervisionVisits', { unitIds: [unit.id] })}>
                {unit.name}
              </Link>,
              one.lastHeldOn ? day(one.lastHeldOn) : never,
              number(one.held),
              number(one.planned),
              of(one.agentsSupervised, one.agents),
              of(one.officersSupervised, one.officers),
              number(one.openFollowUps),
              number(one.overdueFollowUps),
            ],
          }))}
        />
      )}
    </Section>
  );
}
