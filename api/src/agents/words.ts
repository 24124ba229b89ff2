import { agentCriteria2019, type AgentCriterion } from '../guideline/parameters/agents.js';
import { agentCategories2019, recommenders2019 } from '../guideline/parameters/designation.js';
import { words } from '../ground/words.js';

export const Criterion = words<AgentCriterion>(
  'AgentCriterion',
  agentCriteria2019,
  'A minimum criterion of a recovery agent (kriteria minimal, a–k). Juknis 2019, l.395–408.',
);

export const Category = words(
  'AgentCategory',
  agentCategories2019,
  'Who may become a recovery agent (unsur agen pemulihan). Juknis 2019, l.385–393.',
);
export type AgentCategory = keyof typeof Category;

export const Recommender = words(
  'Recommender',
  recommenders2019,
  'Who recommends an agent: kepala desa/lurah or tokoh masyarakat. Juknis 2019, l.383.',
);
export type RecommendedBy = keyof typeof Recommender;

export const AgentStatus = words(
  'AgentStatus',
  ['CANDIDATE', 'APPOINTED', 'ENDED'],
  'Where an agent stands: candidate (calon), appointed by decree, or ended (status agen).',
);
export type Status = keyof typeof AgentStatus;
