import { agentCriteria2019, type AgentCriterion } from '../guideline/parameters/agents.js';
import { words } from '../ground/words.js';

export const Criterion = words<AgentCriterion>(
  'AgentCriterion',
  agentCriteria2019,
  'A minimum criterion of a recovery agent (kriteria minimal, a–k). Juknis 2019, l.395–408.',
);

const categories = [
  'ACTIVIST_OR_VOLUNTEER',
  'RECOVERING_ADDICT',
  'VILLAGE_OFFICIAL',
  'SATLINMAS',
  'YOUTH_WOMEN_OR_HEALTH_CADRE',
  'RELIGIOUS_FIGURE',
  'COMMUNITY_FIGURE',
  'OTHER',
] as const;
export type AgentCategory = (typeof categories)[number];
export const Category = words<AgentCategory>(
  'AgentCategory',
  categories,
  'Who may become a recovery agent (unsur agen pemulihan). Juknis 2019, l.385–393.',
);

export type RecommendedBy = 'VILLAGE_HEAD' | 'COMMUNITY_FIGURE';
export const Recommender = words<RecommendedBy>(
  'Recommender',
  ['VILLAGE_HEAD', 'COMMUNITY_FIGURE'],
  'Who recommends an agent: kepala desa/lurah or tokoh masyarakat. Juknis 2019, l.383.',
);

export type Status = 'CANDIDATE' | 'APPOINTED' | 'ENDED';
export const AgentStatus = words<Status>(
  'AgentStatus',
  ['CANDIDATE', 'APPOINTED', 'ENDED'],
  'Where an agent stands: candidate (calon), appointed by decree, or ended (status agen).',
);
