import { Box, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MeetingPartsFragment } from '../../../schema/generated/graphql';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { Came } from './Came';
import { Quorum } from './Quorum';

interface Of {
  record: MeetingPartsFragment;
}

/** A held group meeting: where and when, who facilitated, who came. */
export default function MeetingShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<MeetingPartsFragment>
      title={({ village, heldOn }) =>
        translate('screens.groupMeetings.one', { village: village.name, day: day(heldOn) })
      }
      under={({ record: { village } }) => `${village.name}, ${village.path}`}
      actions={Correct}
      content={Meeting}
    />
  );
}

const Correct = ({ record }: { record: MeetingPartsFragment }) => (
  <CorrectButtons kind="GROUP_MEETING" record={record} />
);

function Meeting({ record }: Of) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const { place, topics, agent, officer, guestSpeakers, joint, unit, recordedAt, clientsPresent, attendance } = record;
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Corrections record={record} />
      <Card sx={{ px: 2, py: 1.25, mb: 2 }}>
        <Quorum clients={clientsPresent} />
      </Card>
      <Section title={translate('types.GroupMeeting._', { smart_count: 1 })}>
        <Facts>
          <Fact label="types.GroupMeeting.place">{place}</Fact>
          <Fact label="types.GroupMeeting.topics">{topics.join(', ')}</Fact>
          <Fact label="types.GroupMeeting.agent">{agent?.name}</Fact>
          <Fact label="types.GroupMeeting.officer">{officer?.name}</Fact>
          <Fact label="types.GroupMeeting.guestSpeakers">{guestSpeakers.join(', ')}</Fact>
          <Fact label="types.GroupMeeting.joint">{translate(joint ? 'shared.form.yes' : 'shared.form.no')}</Fact>
          <Fact label="types.GroupMeeting.unit">{unit.name}</Fact>
          <Fact label="types.GroupMeeting.recordedAt">{moment(recordedAt)}</Fact>
        </Facts>
      </Section>
      <Came attendance={attendance} clientsPresent={clientsPresent} host={record.village.code} />
    </Box>
  );
}
