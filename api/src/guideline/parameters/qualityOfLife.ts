import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** Quality of life is measured at the start of the programme and at its end. */
export type AssessmentPhase = 'BASELINE' | 'FINAL';

/** Quality of life in a domain is good (BAIK) from this score on, poor (KURANG) below it. */
export const goodScore: Dated<number> = {
  name: 'good score of a domain',
  unit: 'point of 0–100',
  entries: [
    {
      from: '2019-09-01',
      value: 56,
      cite: juknis(
        'Bab III.B.2.c.4, l.635',
        'Nilai kualitas hidup masing-masing domain (kesehatan fisik, psikologi, sosial dan lingkungan) lebih dari atau sama dengan 56 (lima puluh enam)',
      ),
    },
  ],
};
