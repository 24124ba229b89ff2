import type { AttendanceInput, MeetingPartsFragment, RecordGroupMeetingInput } from '../../../schema/generated/graphql';
import type { Viewer } from '../panel';

/** What the form of a meeting holds; the facilitator as `agent:…` or `officer:…`. */
export interface MeetingValues extends Omit<RecordGroupMeetingInput, 'id' | 'facilitator'> {
  facilitator: string;
  /** The name of who facilitated a meeting that is corrected. */
  facilitatorName?: string;
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
export function meetingOf({ facilitator, facilitatorName: _name, ...rest }: MeetingValues): RecordGroupMeetingInput {
  const [kind, id = null] = facilitator.split(':');
  return { ...rest, facilitator: kind === 'agent' ? { agentId: id } : { officerId: id } };
}

/** What the form of a meeting holds that was recorded before. */
export function valuesOf({
  heldOn,
  village,
  place,
  topics,
  joint,
  guestSpeakers,
  ...who
}: MeetingPartsFragment): MeetingValues {
  const { agent, officer, attendance } = who;
  return {
    ...{ heldOn, place, topics: [...topics], joint, guestSpeakers: [...guestSpeakers], villageCode: village.code },
    facilitator: agent ? `agent:${agent.id}` : `officer:${officer?.id}`,
    facilitatorName: agent?.name ?? officer?.name ?? '',
    attendance: attendance.map(({ attendee, enrollment }) => ({ attendee, enrollmentId: enrollment.id })),
  };
}
