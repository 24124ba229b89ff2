import { words } from '../ground/words.js';

const kinds = [
  'FAMILY',
  'PARTNER',
  'FRIEND',
  'NEIGHBOUR',
  'WORK_OR_SCHOOL',
  'RECOVERING_PEER',
  'ACTIVE_USER',
  'HELPER',
  'OTHER',
] as const;
export type ContactKind = (typeof kinds)[number];
export const ContactKindWord = words<ContactKind>(
  'ContactKind',
  kinds,
  'Who a contact is to the client (hubungan dengan klien).',
);

const influences = ['SUPPORTS', 'NEUTRAL', 'ENDANGERS'] as const;
export type Influence = (typeof influences)[number];
export const InfluenceWord = words<Influence>(
  'Influence',
  influences,
  'What a contact does to the recovery (pengaruh terhadap pemulihan).',
);

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'RARELY'] as const;
export type Frequency = (typeof frequencies)[number];
export const FrequencyWord = words<Frequency>(
  'ContactFrequency',
  frequencies,
  'How often client and contact meet (seringnya bertemu).',
);
