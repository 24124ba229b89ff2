import { contested } from '../contested.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { improvements, type Scores } from '../whoqol/improvement.js';

interface Facts {
  baseline: Scores;
  final: Scores;
}

/** Quality of life improved when all four domains did; what is found is ALL, SOME or NONE. */
export const qolImprovement = rule<Facts>(
  {
    code: 'qol.improvement',
    kind: 'measure',
    citation: juknis(
      'Bab III.B.2.c.4, l.640–642',
      'Terjadi peningkatan kualitas hidup pada aspek kesehatan fisik, aspek psikologi, aspek sosial dan aspek lingkungan.',
    ),
    contested: contested.C8,
  },
  ({ baseline, final }) => {
    const { overall } = improvements(baseline, final);
    return { met: overall === 'ALL', found: overall, required: 'ALL' };
  },
);
