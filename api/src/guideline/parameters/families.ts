import type { Dated } from '../dated.js';
import { thesis } from '../documents.js';

/**
 * The family is supported in so many sessions an enrollment.
 * Doubt: advice of a thesis of 2025, taken up by us for every enrollment, also older ones, so that all are judged alike.
 */
export const familySessions: Dated<number> = {
  name: 'family sessions',
  unit: 'session',
  entries: [
    {
      from: '2019-09-01',
      value: 1,
      cite: thesis('Bab IV.4.2.6, l.288–290', 'dilaksanakan setidaknya satu kali dalam setiap siklus rehabilitasi'),
    },
  ],
};
