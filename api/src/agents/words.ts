import { agentCriteria2019, type AgentCriterion } from '../guideline/parameters/agents.js';
import {
  agentCategories2019,
  recommenders2019,
  type AgentCategory,
  type Recommender as RecommendedBy,
} from '../guideline/parameters/designation.js';
import { words } from '../ground/words.js';

export type { AgentCategory, RecommendedBy };

export const Criterion = words<AgentCriterion>(
  'AgentCriterion',
  agentCriteria2019,
  'A minimum criterion of a recovery agent (kriteria minimal, a–k). Juknis 2019, l.395–408.',
);

export const Category = words<AgentCategory>(
  'AgentCategory',
  agentCategories2019,
  'Who may become a recovery agent (unsur agen pemulihan). Juknis 2019, l.385–393.',
);

export const Recommender = words<RecommendedBy>(
  'Recommender',
  recommenders2019,
  'Who recommends an agent: kepala desa/lurah or tokoh masyarakat. Juknis 2019, l.383.',
);

export type Status = 'CANDIDATE' | 'APPOINTED' | 'ENDED';
export const AgentStatus = words<Status>(
  'AgentStatus',
  ['CANDIDATE', 'APPOINTED', 'ENDED'],
  'Where an agent stands: candidate (calon), appointed by decree, or ended (status agen).',
);
