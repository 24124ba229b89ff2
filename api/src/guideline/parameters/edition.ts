import type { Dated } from '../dated.js';
import { juknis, type DocumentKey } from '../documents.js';

/**
 * The guideline in force. An enrollment is judged by the one of its first day, for its whole life.
 * Doubt: the Juknis is dated by its month only; its first day is taken as the first of that month.
 */
export const edition: Dated<DocumentKey> = {
  name: 'edition',
  unit: 'document',
  entries: [
    { from: '2019-09-01', value: 'juknis2019', cite: juknis('Kata Pengantar, l.79', 'Jakarta, September 2019') },
  ],
};
