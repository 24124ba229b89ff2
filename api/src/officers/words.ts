import {
  basicTopics2019,
  coreTopics2019,
  employments2019,
  type Employment,
  type TrainingTopic,
} from '../guideline/parameters/officers.js';
import { words } from '../ground/words.js';

export const EmploymentWord = words<Employment>(
  'Employment',
  employments2019,
  'How an officer is employed: civil servant (ASN) or on a work contract (TKK). Juknis 2019, l.366.',
);

export const TopicWord = words<TrainingTopic>(
  'TrainingTopic',
  [...basicTopics2019, ...coreTopics2019],
  "A topic of an officer's training (materi dasar, materi inti). Juknis 2019, l.439–449.",
);

export const KindOfTraining = words(
  'TrainingKind',
  ['BASIC', 'CORE', 'WHOQOL', 'REFRESHER'],
  'Kind of a training: basic, core, WHOQOL, refresher (jenis pelatihan). Juknis 2019, l.439–449, l.616.',
);
export type TrainingKind = keyof typeof KindOfTraining;
