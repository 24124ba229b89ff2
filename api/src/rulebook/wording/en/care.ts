import type * as indonesian from '../id/care.js';

/** Monitoring, mentoring and referrals (pemantauan, pendampingan, rujukan). */
export const care: typeof indonesian.care = {
  'visit.source': {
    title: 'Source of monitoring',
    explanation: 'Direct monitoring is face to face; indirect monitoring names its third party or its medium.',
    refused: 'The source of monitoring does not fit. On record: {found}; needed: {required}.',
  },
  'visit.place': {
    title: 'Place and announcement of a visit',
    explanation: 'A visit is at an agreed place, and the client was told of it beforehand.',
    refused:
      'The place or announcement of the visit does not fit. On record: {found}; needed: {required} (announced on the day of the visit at the latest).',
  },
  'visit.record': {
    title: 'A visit goes into the recovery record',
    explanation: 'The result of every visit goes into the recovery record: how the client stands, and the needs found.',
    refused: 'The record of the visit is not complete. Lacking: {missing}.',
  },
  'visit.monthly': {
    title: 'A home visit each month',
    explanation:
      'The client is visited at home, face to face, in each programme month, as often as the guideline says.',
    refused: 'Only {found} of {required} home visits in this programme month.',
  },
  'visit.relapse-status': {
    title: 'A status of relapse is followed up',
    explanation: 'A status of slip, lapse or relapse stands on a relapse event of the same type.',
    refused: 'This status needs a relapse event of type {required}; open: {found}.',
  },
  'meeting.quorum': {
    title: 'Quorum of a meeting',
    explanation: 'A group meeting has at least the guideline’s number of clients.',
    refused: '{found} clients attended; at least {required} are needed.',
  },
  'meeting.facilitator': {
    title: 'Facilitator of a meeting',
    explanation:
      'A group meeting is facilitated by the guideline’s number of officers or agents; guest speakers are listed apart.',
    refused: '{found} facilitators are on record; it must be {required}, an officer or an agent.',
  },
  'meeting.joint': {
    title: 'Joint meeting',
    explanation:
      'Clients of other villages attend only a joint meeting, where the host village cannot reach the quorum and their villages are near.',
    refused: 'Clients of other villages cannot attend yet. Not met: {missing}.',
  },
  'meeting.attendance': {
    title: 'Attendance at group meetings',
    explanation:
      'The client or the family attends the guideline’s number of group meetings in the months of monitoring and mentoring.',
    refused: 'Only {found} of {required} group meetings were attended.',
  },
  'meeting.active-client': {
    title: 'An active client, listed once',
    explanation: 'A client attends within the active period, and stands once on a meeting’s list.',
    refused: 'The attendance cannot be recorded: found {found}, needed {required}.',
  },
  'family.session': {
    title: 'Family support session',
    explanation: 'The client’s family attends a family support session in each enrollment.',
    refused: 'Only {found} of {required} family support sessions were attended.',
  },
  'referral.consent': {
    title: 'Consent to a referral',
    explanation: 'A referral is sent only on a live consent of the client, for this purpose and this receiver.',
    refused: 'The client has not consented to this referral. Not met: {missing}.',
  },
  'referral.need': {
    title: 'Need of a referral',
    explanation: 'A referral names the need it answers.',
    refused: 'The need "{found}" is not known. Choose one of: {required}.',
  },
  'referral.receiver': {
    title: 'Receiver of a referral',
    explanation: 'A referral goes to a facility of the referral network that offers what is needed.',
    refused: 'The receiver of the referral does not fit. Not met: {missing}.',
  },
  'referral.lifecycle': {
    title: 'Steps of a referral',
    explanation: 'A referral takes only the steps there are: draft, sent, accepted, completed.',
    refused: 'The referral cannot become "{found}". Possible now: {required}.',
  },
  'referral.follow-up': {
    title: 'Answer to a referral',
    explanation: 'A sent referral is answered within the time we set.',
    refused: 'The referral was not answered in time ({found} of {required}).',
  },
};
