import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** Whom a village may designate as a recovery agent, a to g in the guideline's order, and others by name. */
export const agentCategories2019 = [
  'ACTIVIST_OR_VOLUNTEER',
  'RECOVERING_ADDICT',
  'VILLAGE_OFFICIAL',
  'SATLINMAS',
  'YOUTH_WOMEN_OR_HEALTH_CADRE',
  'RELIGIOUS_FIGURE',
  'COMMUNITY_FIGURE',
  'OTHER',
] as const;

export type AgentCategory = (typeof agentCategories2019)[number];

/** Who recommends an agent: the village head, or a community figure. */
export const recommenders2019 = ['VILLAGE_HEAD', 'COMMUNITY_FIGURE'] as const;

export type Recommender = (typeof recommenders2019)[number];

/** The categories a recovery agent may belong to; the guideline's list is open ("dan lain-lain"). */
export const agentCategories: Dated<readonly AgentCategory[]> = {
  name: 'agent categories',
  unit: 'category',
  entries: [
    {
      from: '2019-09-01',
      value: agentCategories2019,
      cite: juknis('Bab III.A.3.a.2, l.385–393', 'Anggota masyarakat yang dapat ditetapkan sebagai agen pemulihan'),
    },
  ],
};

/** Whose recommendation a recovery agent is chosen on. */
export const recommenders: Dated<readonly Recommender[]> = {
  name: 'recommenders',
  unit: 'person',
  entries: [
    {
      from: '2019-09-01',
      value: recommenders2019,
      cite: juknis(
        'Bab III.A.3.a.2, l.381–383',
        'yang dipilih berdasarkan rekomendasi kepala desa/ lurah, tokoh masyarakat',
      ),
    },
  ],
};
