import { kemensos } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  /** People served, of an area, age group, pathway or origin. */
  served: number;
  /** People in need, of the same. */
  inNeed: number;
}

/** How many of the people in need are served; what is found is the percentage, none where nobody is in need. */
export const coverage = rule<Facts>(
  {
    code: 'coverage',
    kind: 'measure',
    citation: kemensos(
      'l.13',
      'Jumlah ini menunjukkan bahwa perlu upaya efektif dari Negara untuk menjangkau lebih luas.',
    ),
  },
  ({ served, inNeed }) => ({
    met: served >= inNeed,
    found: percentage(served, inNeed),
    required: percentage(inNeed, inNeed),
  }),
);

/** Some of all in percent, to one decimal, half up; null where there are none. */
export const percentage = (some: number, all: number): number | null =>
  all === 0 ? null : Math.round((some * 1000) / all) / 10;
