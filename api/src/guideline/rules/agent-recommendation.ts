import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { recommenders, type Recommender } from '../parameters/designation.js';
import { parts } from '../parts.js';

interface Facts {
  recommendedBy: Recommender | null;
  recommendedOn: CivilDate | null;
  /** Whether the BNNP or BNNK selected this person. */
  selectedByUnit: boolean | null;
}

/** An agent is recommended by the village head or a community figure, and selected by the BNNP or BNNK. */
export const agentRecommendation = rule<Facts>(
  {
    code: 'agent.recommendation',
    kind: 'refuse',
    citation: juknis(
      'Bab III.A.2.c.6, l.353',
      'Melaksanakan seleksi Agen Pemulihan berdasarkan rekomendasi pemerintah desa/kelurahan',
    ),
    parameters: [recommenders],
    field: 'recommendedBy',
    optional: ['recommendedBy', 'recommendedOn', 'selectedByUnit'],
  },
  ({ recommendedBy, recommendedOn, selectedByUnit }, day) =>
    parts({
      RECOMMENDER: recommendedBy !== null && valueOn(recommenders, day).includes(recommendedBy),
      RECOMMENDED_ON: recommendedOn !== null,
      SELECTED_BY_UNIT: !!selectedByUnit,
    }),
);
