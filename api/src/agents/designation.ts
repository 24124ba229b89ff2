import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import type { AgentCriterion } from '../guideline/parameters/agents.js';
import { agentCategory } from '../guideline/rules/agent-category.js';
import { agentCriteria } from '../guideline/rules/agent-criteria.js';
import { agentDecree } from '../guideline/rules/agent-decree.js';
import { agentDomicile } from '../guideline/rules/agent-domicile.js';
import { agentRecommendation } from '../guideline/rules/agent-recommendation.js';
import type { VillageFact } from '../guideline/village.js';
import type { AgentCategory, RecommendedBy } from './words.js';

/** What a decree of a village head says (surat keputusan). */
export interface DecreeFacts {
  number: string;
  issuedOn: CivilDate;
  copiedToUnit: boolean;
}

interface Candidate {
  category: AgentCategory;
  categoryNote: string | null;
  criteria: readonly AgentCriterion[];
  recommendedBy: RecommendedBy;
  recommendedOn: CivilDate;
  selectedByUnit: boolean;
  village: VillageFact;
  homeVillage: VillageFact;
}

/** What a registration stands on: a category the guideline names, or another one that is named. */
export const registration = (
  { category, categoryNote }: Pick<Candidate, 'category' | 'categoryNote'>,
  day: CivilDate,
): Finding[] => [agentCategory({ category, otherCategory: categoryNote }, day)];

/** What an appointment stands on: who it is, who recommended and chose them, where they live, and the decree. */
export function designation(candidate: Candidate, decree: DecreeFacts): Finding[] {
  const { criteria, recommendedBy, recommendedOn, selectedByUnit, village, homeVillage } = candidate;
  const day = decree.issuedOn;
  return [
    ...registration(candidate, day),
    agentCriteria({ attested: criteria }, day),
    agentRecommendation({ recommendedBy, recommendedOn, selectedByUnit }, day),
    agentDomicile({ homeVillage, dutyVillage: village }, day),
    agentDecree(decree, day),
  ];
}
