import { words } from '../ground/words.js';

export type SatisfactionLevel = 'VERY_DISSATISFIED' | 'DISSATISFIED' | 'SATISFIED' | 'VERY_SATISFIED';
export const Level = words<SatisfactionLevel>(
  'SatisfactionLevel',
  ['VERY_DISSATISFIED', 'DISSATISFIED', 'SATISFIED', 'VERY_SATISFIED'],
  'How satisfied a client is (tingkat kepuasan).',
);
