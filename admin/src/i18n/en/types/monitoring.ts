import type * as indonesian from '../../id/types/monitoring';
import { common, filters } from './common';

const { id, recordedAt, unit, client, enrollment, note } = common;
const { unitIds, from, until, clientId, enrollmentId } = filters;

const visit = {
  visitedOn: 'Visited on',
  mode: 'Way of monitoring',
  place: 'Place',
  announcedOn: 'Announced on',
  informant: 'Third party',
  medium: 'Medium',
  recoveryStatus: 'Recovery',
  needs: 'Needs found',
  note,
};
const activity = {
  kind: 'Kind',
  trade: 'Trade',
  heldOn: 'Held on',
  topic: 'Topic or activity',
  inGroup: 'In a group',
  note,
};
const meeting = {
  heldOn: 'Held on',
  place: 'Place',
  topics: 'Topics',
  guestSpeakers: 'Guest speakers',
  joint: 'Joint meeting',
};

export const types: typeof indonesian.types = {
  Visit: { _: 'Visit |||| Visits', id, recordedAt, unit, client, enrollment, ...visit },
  VisitFilter: {
    _: 'Filter of visits',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    modes: 'Way of monitoring',
    recoveryStatuses: 'Recovery',
  },
  RecordVisitInput: { relapse: 'Facts of a relapse', _: 'Record of a visit', id, enrollmentId: enrollment, ...visit },
  MentoringActivity: {
    _: 'Mentoring activity |||| Mentoring activities',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    ...activity,
  },
  ActivityFilter: {
    _: 'Filter of activities',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    kinds: 'Kind',
    trades: 'Trade',
  },
  RecordActivityInput: { _: 'Record of a mentoring activity', id, enrollmentId: enrollment, ...activity },
  GroupMeeting: {
    _: 'Group meeting |||| Group meetings',
    id,
    recordedAt,
    unit,
    ...meeting,
    village: 'Host village',
    agent: 'Facilitator (agent)',
    officer: 'Facilitator (officer)',
    attendance: 'Attendance',
    clientsPresent: 'Clients present',
  },
  MeetingFilter: { _: 'Filter of meetings', unitIds, from, until, agentId: filters.agentId, within: filters.within },
  RecordGroupMeetingInput: {
    _: 'Record of a group meeting',
    id,
    ...meeting,
    villageCode: 'Host village',
    facilitator: 'Facilitator',
    attendance: 'Attendance',
  },
  FacilitatorInput: { _: 'Facilitator', agentId: 'Recovery agent', officerId: 'Officer' },
  Attendance: {
    _: 'Attendance',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    meeting: 'Group meeting',
    attendee: 'Who came',
  },
  AttendanceInput: { _: 'Attendance', enrollmentId: enrollment, attendee: 'Who came' },
};

export const enums: typeof indonesian.enums = {
  VisitMode: { DIRECT: 'Direct', INDIRECT: 'Indirect' },
  VisitPlace: {
    HOME: 'Home',
    NEIGHBOURHOOD: 'Neighbourhood',
    WORK: 'Place of work',
    SCHOOL: 'Place of study',
    NEUTRAL: 'Neutral place',
  },
  Informant: { FAMILY: 'Family', FRIEND: 'Friend', NEIGHBOUR: 'Neighbour', COMMUNITY_FIGURE: 'Community figure' },
  Medium: { TELEPHONE: 'Telephone', SOCIAL_MEDIA: 'Social media', EMAIL: 'Email', OTHER: 'Other' },
  RecoveryStatus: { RECOVERING: 'Recovering', SLIP: 'Slip', LAPSE: 'Lapse', RELAPSE: 'Relapse' },
  ActivityKind: {
    KIE: 'Information and education (KIE)',
    RELAPSE_PREVENTION: 'Relapse prevention',
    POSITIVE_ACTIVITY: 'Positive activity',
    VOCATIONAL: 'Vocational',
    FAMILY_SESSION: 'Family session',
    NETWORKING: 'Networking',
    ASSISTANCE: 'Assistance',
  },
  VocationalTrade: {
    AUTOMOTIVE: 'Automotive',
    ELECTRONICS: 'Electronics',
    CRAFTS: 'Crafts',
    MULTIMEDIA: 'Multimedia',
    PHOTOGRAPHY: 'Photography',
    FARMING: 'Farming and livestock',
    OTHER: 'Other',
  },
  Attendee: { CLIENT: 'Client', FAMILY: 'Family' },
};
