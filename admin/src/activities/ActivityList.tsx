import { DataTable, useTranslate } from 'react-admin';
import type { ActivityRowFragment } from '../../../schema/generated/graphql';
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
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { ActivityCard } from './ActivityCard';

const Col = DataTable.Col<ActivityRowFragment>;

/** The mentoring activities in sight, the latest first. */
export default function ActivityList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const alone = (inGroup: boolean) => translate(`screens.activities.${inGroup ? 'inGroup' : 'alone'}`);
  return (
    <ListPage
      title={translate('screens.activities.title')}
      actions={<RecordButton step="activities" label="screens.activities.record" />}
      filters={
        <>
          <PeriodInputs />
          <EnumsInput of="ActivityKind" source="kinds" label="types.ActivityFilter.kinds" />
          <UnitsInput source="unitIds" label="types.ActivityFilter.unitIds" />
          <WithSuperseded />
        </>
      }
      empty={<Empty text={translate('screens.activities.empty')} />}
      sort={{ field: 'heldOn', order: 'DESC' }}
    >
      <Records<ActivityRowFragment> card={ActivityCard}>
        <Col
          source="heldOn"
          render={(one) => (
            <>
              <RecordLink>{day(one.heldOn)}</RecordLink> <SupersededMark of={one} />
            </>
          )}
        />
        <Col label="types.MentoringActivity.client" render={({ client }) => <ClientLink client={client} />} />
        <Col label="types.MentoringActivity.kind" render={({ kind }) => translate(`enums.ActivityKind.${kind}`)} />
        <Col label="types.MentoringActivity.topic" cellSx={yielding} render={({ topic }) => topic} />
        <Col label="types.MentoringActivity.inGroup" render={({ inGroup }) => alone(inGroup)} />
        {units.length > 1 && <Col label="types.MentoringActivity.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
