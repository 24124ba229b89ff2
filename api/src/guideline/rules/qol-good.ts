import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { goodScore } from '../parameters/qualityOfLife.js';
import { domainKeys, type QualityDomain } from '../whoqol/items.js';

/** The table score of each domain. */
type Facts = Record<QualityDomain, number>;

/** Quality of life is good when each of the four domains is; what is found is the lowest of them. */
export const qolGood = rule<Facts>(
  {
    code: 'qol.good',
    kind: 'measure',
    citation: juknis('Bab III.B.2.c.4, l.635–638', '≥ 56 : BAIK < 56 : KURANG'),
    parameters: [goodScore],
  },
  (scores, day) => {
    const lowest = Math.min(...domainKeys.map((domain) => scores[domain]));
    const required = valueOn(goodScore, day);
    return { met: lowest >= required, found: lowest, required };
  },
);
