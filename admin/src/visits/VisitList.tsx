import { DataTable, useTranslate } from 'react-admin';
import type { VisitRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { SupersededMark } from '../corrections/SupersededMark';
import { WithSuperseded } from '../corrections/WithSuperseded';
import { RecordButton } from '../enrollments/RecordButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { VisitCard } from './VisitCard';
import { useVisitWords } from './useVisitWords';

const Col = DataTable.Col<VisitRowFragment>;

/** The visits in sight, the latest first. */
export default function VisitList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const { how, needsOf } = useVisitWords();
  return (
    <ListPage
      title={translate('screens.visits.title')}
      actions={<RecordButton step="visits" label="screens.visits.record" />}
      filters={
        <>
          <PeriodInputs />
          <EnumsInput of="VisitMode" source="modes" label="types.VisitFilter.modes" />
          <EnumsInput of="RecoveryStatus" source="recoveryStatuses" label="types.VisitFilter.recoveryStatuses" />
          <UnitsInput source="unitIds" label="types.VisitFilter.unitIds" />
          <WithSuperseded />
        </>
      }
      empty={<Empty text={translate('screens.visits.empty')} />}
      sort={{ field: 'visitedOn', order: 'DESC' }}
    >
      <Records<VisitRowFragment> card={VisitCard}>
        <Col
          source="visitedOn"
          render={(one) => (
            <>
              <RecordLink>{day(one.visitedOn)}</RecordLink> <SupersededMark of={one} />
            </>
          )}
        />
        <Col label="types.Visit.client" render={({ client }) => <ClientLink client={client} />} />
        <Col
          label="types.Visit.recoveryStatus"
          render={({ recoveryStatus }) => <StatusChip of="RecoveryStatus" value={recoveryStatus} />}
        />
        <Col label="screens.visits.how" render={how} />
        <Col label="types.Visit.needs" cellSx={yielding} render={needsOf} />
        {units.length > 1 && <Col label="types.Visit.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
