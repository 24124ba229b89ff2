import { DataTable, useTranslate } from 'react-admin';
import type { MeetingRowFragment } from '../../../schema/generated/graphql';
import { SupersededMark } from '../corrections/SupersededMark';
import { RecordButton } from '../enrollments/RecordButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { yielding } from '../shared/yielding';
import { MeetingCard } from './MeetingCard';
import { MeetingFilters } from './MeetingFilters';
import { Present } from './Present';

const Col = DataTable.Col<MeetingRowFragment>;

/** The group meetings in sight, the latest first. */
export default function MeetingList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.groupMeetings.${key}`);
  return (
    <ListPage
      title={say('title')}
      actions={<RecordButton step="groupMeetings" label="screens.groupMeetings.record" />}
      filters={<MeetingFilters />}
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'heldOn', order: 'DESC' }}
    >
      <Records<MeetingRowFragment> card={MeetingCard}>
        <Col
          source="heldOn"
          render={(one) => (
            <>
              <RecordLink>{day(one.heldOn)}</RecordLink> <SupersededMark of={one} />
            </>
          )}
        />
        <Col
          label="types.GroupMeeting.village"
          cellSx={yielding}
          render={({ village }) => `${village.name}, ${village.path}`}
        />
        <Col label="types.GroupMeeting.place" render={({ place }) => place} />
        <Col label="types.GroupMeeting.clientsPresent" render={(record) => <Present record={record} />} />
        <Col label="screens.groupMeetings.facilitator" render={({ agent, officer }) => agent?.name ?? officer?.name} />
        <Col label="types.GroupMeeting.topics" cellSx={yielding} render={({ topics }) => topics.join(', ')} />
        <Col label="screens.groupMeetings.joint" render={({ joint }) => joint && translate('shared.form.yes')} />
        {units.length > 1 && <Col label="types.GroupMeeting.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
