import { DataTable, useTranslate } from 'react-admin';
import type { SupervisionVisitRowFragment } from '../../../schema/generated/graphql';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { PlanButton } from './PlanButton';
import { SupervisionVisitCard } from './SupervisionVisitCard';
import { whomOf } from './whom';

const Col = DataTable.Col<SupervisionVisitRowFragment>;

/** Supervision visits, planned and held. */
export default function SupervisionVisitList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const say = (key: string) => translate(`screens.supervisionVisits.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<PlanButton />}
      filters={
        <>
          <EnumsInput of="SupervisionStatus" source="statuses" label="types.SupervisionVisitFilter.statuses" />
          <EnumsInput of="Supervised" source="supervised" label="types.SupervisionVisitFilter.supervised" />
          <UnitsInput source="unitIds" label="types.SupervisionVisitFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'plannedOn', order: 'DESC' }}
    >
      <Records<SupervisionVisitRowFragment> card={SupervisionVisitCard}>
        <Col source="plannedOn" render={({ plannedOn }) => day(plannedOn)} />
        <Col label="screens.supervisionVisits.whom" render={(visit) => <RecordLink>{whomOf(visit)}</RecordLink>} />
        <Col
          label="types.SupervisionVisit.supervised"
          render={({ supervised, agent, officer, unit }) =>
            translate(`enums.Supervised.${supervised}`) + (agent || officer ? `, ${unit.name}` : '')
          }
        />
        <Col label="types.SupervisionVisit.supervisor" render={({ supervisor }) => supervisor.name} />
        <Col label="types.SupervisionVisit.heldOn" render={({ heldOn }) => day(heldOn)} />
        <Col
          label="types.SupervisionVisit.status"
          render={({ status }) => <StatusChip of="SupervisionStatus" value={status} />}
        />
      </Records>
    </ListPage>
  );
}
