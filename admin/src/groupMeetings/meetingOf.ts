import type { AttendanceInput, RecordGroupMeetingInput } from '../../../schema/generated/graphql';
import type { Viewer } from '../panel';

/** What the form of a meeting holds; the facilitator as `agent:…` or `officer:…`. */
export interface MeetingValues extends Omit<RecordGroupMeetingInput, 'id' | 'facilitator'> {
  facilitator: string;
}

/** What the form begins with: who records as facilitator, a village, and the client it was opened from. */
export function beginningOf({ role, account, agent }: Viewer, villageCode: string, enrollmentId: string | null) {
  const attendance: AttendanceInput[] = enrollmentId ? [{ enrollmentId, attendee: 'CLIENT' }] : [];
  return {
    attendance,
    villageCode,
    place: '',
    joint: false,
    topics: [],
    facilitator: role === 'AGENT' ? `agent:${agent}` : `officer:${account}`,
    guestSpeakers: [],
  };
}

/** A meeting as the API takes it. */
export function meetingOf({ facilitator, ...rest }: MeetingValues): RecordGroupMeetingInput {
  const [kind, id = null] = facilitator.split(':');
  return { ...rest, facilitator: kind === 'agent' ? { agentId: id } : { officerId: id } };
}
