import {
  reviewParticipants2025,
  supervisionPurposes2019,
  type ReviewParticipant,
  type Supervised,
  type SupervisionPurpose,
} from '../guideline/parameters/supervision.js';
import { words } from '../ground/words.js';

export const Participant = words<ReviewParticipant>(
  'ReviewParticipant',
  reviewParticipants2025,
  'Who takes part in a review of the working procedures (pihak yang terlibat). Thesis of 2025, l.280–282.',
);

export const Purpose = words<SupervisionPurpose>(
  'SupervisionPurpose',
  supervisionPurposes2019,
  'What supervision is for, a to f (tujuan supervisi). Juknis 2019, Bab IV.A.2, l.757–764.',
);

const supervised: readonly Supervised[] = ['PROVINCE', 'REGENCY', 'OFFICER', 'AGENT'];
export const SupervisedWord = words<Supervised>(
  'Supervised',
  supervised,
  'Whom a visit supervises: a BNNP, a BNNK, an officer or an agent (sasaran supervisi). Juknis 2019, l.755–757.',
);

export const VisitStatus = words(
  'SupervisionStatus',
  ['PLANNED', 'HELD', 'CALLED_OFF'],
  'Where a supervision visit stands (status supervisi).',
);
export type VisitStatusWord = keyof typeof VisitStatus;

export const Verdict = words(
  'SupervisionVerdict',
  ['IN_ORDER', 'NEEDS_ACTION'],
  'What was found of a purpose: in order, or something is to be done (penilaian).',
);
export type VerdictWord = keyof typeof Verdict;

export const FollowUpStatus = words(
  'FollowUpStatus',
  ['OPEN', 'ANSWERED', 'RETURNED', 'CLOSED'],
  'Where a follow-up stands (status tindak lanjut): asked for, answered, returned with remarks, closed.',
);
export type FollowUpStatusWord = keyof typeof FollowUpStatus;
