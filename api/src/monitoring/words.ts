import {
  recoveryStatuses2019,
  type Informant,
  type Medium,
  type VisitMode,
  type VisitPlace,
} from '../guideline/parameters/monitoring.js';
import { vocationalTrades2019, type VocationalTrade } from '../guideline/parameters/mentoring.js';
import type { ActivityKind } from '../guideline/schedule/course.js';
import { words } from '../ground/words.js';

export const Mode = words<VisitMode>(
  'VisitMode',
  ['DIRECT', 'INDIRECT'],
  'Monitoring face to face, or through others (langsung, tidak langsung). Juknis 2019, l.507–513.',
);
export const Place = words<VisitPlace>(
  'VisitPlace',
  ['HOME', 'NEIGHBOURHOOD', 'WORK', 'SCHOOL', 'NEUTRAL'],
  'Where a client was visited (tempat kunjungan). Juknis 2019, l.515.',
);
export const ThirdParty = words<Informant>(
  'Informant',
  ['FAMILY', 'FRIEND', 'NEIGHBOUR', 'COMMUNITY_FIGURE'],
  'Third party of an indirect visit (pihak ketiga). Juknis 2019, l.513.',
);
export const Means = words<Medium>(
  'Medium',
  ['TELEPHONE', 'SOCIAL_MEDIA', 'EMAIL', 'OTHER'],
  'Means of communication of an indirect visit (media). Juknis 2019, l.513.',
);

export const RecoveryStatus = words(
  'RecoveryStatus',
  recoveryStatuses2019,
  'How the client stands (status kepulihan): still recovering, slip, lapse or relapse. Juknis 2019, l.501.',
);
export type Recovery = keyof typeof RecoveryStatus;

export const KindOfActivity = words<ActivityKind>(
  'ActivityKind',
  ['KIE', 'RELAPSE_PREVENTION', 'POSITIVE_ACTIVITY', 'VOCATIONAL', 'FAMILY_SESSION', 'ASSISTANCE', 'NETWORKING'],
  'Kind of a mentoring activity (jenis pendampingan). Juknis 2019, l.547–590, l.618.',
);

export const Trade = words<VocationalTrade>(
  'VocationalTrade',
  vocationalTrades2019,
  'Trade of a vocational activity (bentuk kegiatan vokasional). Juknis 2019, l.585–590.',
);
