import { words } from '../ground/words.js';

export const Level = words(
  'SatisfactionLevel',
  ['VERY_DISSATISFIED', 'DISSATISFIED', 'SATISFIED', 'VERY_SATISFIED'],
  'How satisfied a client is (tingkat kepuasan).',
);
export type SatisfactionLevel = keyof typeof Level;
