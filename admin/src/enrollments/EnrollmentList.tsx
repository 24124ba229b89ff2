import { DataTable, useTranslate } from 'react-admin';
import type { EnrollmentRowFragment } from '../../../schema/generated/graphql';
import { RegisterButton } from '../clients/RegisterButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { nameOf } from '../shared/PersonOrCode';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { yielding } from '../shared/yielding';
import { EnrollmentCard } from './EnrollmentCard';
import { EnrollmentFilters } from './EnrollmentFilters';
import { Overdue } from './Overdue';

const Col = DataTable.Col<EnrollmentRowFragment>;

/** The enrollments in sight, those that began last first. */
export default function EnrollmentList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.enrollments.${key}`);
  const agentOf = ({ agent, status }: EnrollmentRowFragment) =>
    agent?.name ?? (status === 'ACTIVE' ? translate('screens.course.noAgent') : '');
  return (
    <ListPage
      title={say('title')}
      actions={<RegisterButton />}
      search={<SearchBox label="types.EnrollmentFilter.search" />}
      filters={<EnrollmentFilters />}
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'startedOn', order: 'DESC' }}
    >
      <Records<EnrollmentRowFragment> card={EnrollmentCard}>
        <Col label="types.Enrollment.client" render={({ client }) => <RecordLink>{nameOf(client)}</RecordLink>} />
        <Col label="types.Client.code" render={({ client }) => client.code} />
        <Col
          label="types.Client.village"
          cellSx={yielding}
          render={({ client: { village } }) => `${village.name}, ${village.path}`}
        />
        <Col source="startedOn" render={({ startedOn }) => day(startedOn)} />
        <Col label="types.Enrollment.status" render={(enrollment) => <EnrollmentChip enrollment={enrollment} />} />
        <Col label="types.Enrollment.agent" render={agentOf} />
        <Col label="screens.enrollments.overdue" align="right" render={({ duties }) => <Overdue duties={duties} />} />
        {units.length > 1 && <Col label="types.Enrollment.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
