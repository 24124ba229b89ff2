import { kemensos } from '../documents.js';
import { rule } from '../finding.js';
import { percentage } from '../percentage.js';

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
