import { DataTable, useTranslate } from 'react-admin';
import type { UrineTestRowFragment } from '../../../schema/generated/graphql';
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
import { UrineTestCard } from './UrineTestCard';

const Col = DataTable.Col<UrineTestRowFragment>;

/** The urine tests in sight, the latest first. */
export default function UrineTestList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  return (
    <ListPage
      title={translate('screens.urineTests.title')}
      actions={<RecordButton step="urineTests" label="screens.urineTests.record" />}
      filters={
        <>
          <PeriodInputs />
          <EnumsInput of="TestResult" source="results" label="types.UrineTestFilter.results" />
          <EnumsInput of="TestPurpose" source="purposes" label="types.UrineTestFilter.purposes" />
          <UnitsInput source="unitIds" label="types.UrineTestFilter.unitIds" />
          <WithSuperseded />
        </>
      }
      empty={<Empty text={translate('screens.urineTests.empty')} />}
      sort={{ field: 'takenOn', order: 'DESC' }}
    >
      <Records<UrineTestRowFragment> card={UrineTestCard}>
        <Col
          source="takenOn"
          render={(one) => (
            <>
              <RecordLink>{day(one.takenOn)}</RecordLink> <SupersededMark of={one} />
            </>
          )}
        />
        <Col label="types.UrineTest.client" render={({ client }) => <ClientLink client={client} />} />
        <Col label="types.UrineTest.overall" render={({ overall }) => <StatusChip of="TestResult" value={overall} />} />
        <Col label="types.UrineTest.purpose" render={({ purpose }) => translate(`enums.TestPurpose.${purpose}`)} />
        <Col
          label="types.UrineTest.results"
          render={({ results }) => results.map(({ substance }) => substance).join(', ')}
        />
        <Col label="types.UrineTest.lot" render={({ lot }) => lot} />
        <Col label="types.UrineTest.examiner" render={({ examiner }) => examiner?.name ?? ''} />
        {units.length > 1 && <Col label="types.UrineTest.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
