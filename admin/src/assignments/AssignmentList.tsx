import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import type { AssignmentRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { CourseInputs } from '../enrollments/CourseInputs';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { PickInput } from '../shared/PickInput';
import { Records } from '../shared/Records';
import { AssignmentCard } from './AssignmentCard';
import { useContactWords } from './useContactWords';

const Col = DataTable.Col<AssignmentRowFragment>;

/** Assignments in sight, those that began last first, each with its first contact. */
export default function AssignmentList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const contact = useContactWords();
  const say = (key: string) => translate(`screens.assignments.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      filters={
        <>
          <NullableBooleanInput source="contacted" label="types.AssignmentFilter.contacted" helperText={false} />
          <PeriodInputs of="AssignmentFilter" />
          <PickInput source="agentId" reference="agents" label="types.AssignmentFilter.agentId" />
          <CourseInputs of="AssignmentFilter" />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'startedOn', order: 'DESC' }}
    >
      <Records<AssignmentRowFragment> card={AssignmentCard} rowClick={false}>
        <Col label="types.Assignment.client" render={({ client }) => <ClientLink client={client} />} />
        <Col label="types.Assignment.agent" render={({ agent, officer }) => agent?.name ?? officer?.name} />
        <Col source="startedOn" render={({ startedOn }) => day(startedOn)} />
        <Col label="types.Assignment.endedOn" render={({ endedOn }) => day(endedOn)} />
        <Col label="types.Assignment.firstContactOn" render={contact} />
        {units.length > 1 && <Col label="types.Assignment.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
