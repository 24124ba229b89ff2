import type { AnyRule } from '../finding.js';
import { agentBriefing } from '../rules/agent-briefing.js';
import { agentCaseload } from '../rules/agent-caseload.js';
import { agentCategory } from '../rules/agent-category.js';
import { agentCriteria } from '../rules/agent-criteria.js';
import { agentDecree } from '../rules/agent-decree.js';
import { agentDomicile } from '../rules/agent-domicile.js';
import { agentRecommendation } from '../rules/agent-recommendation.js';
import { assessorWhoqolTraining } from '../rules/assessor-whoqol-training.js';
import { assignmentAcceptance } from '../rules/assignment-acceptance.js';
import { assignmentDomicile } from '../rules/assignment-domicile.js';
import { assignmentFirstContact } from '../rules/assignment-first-contact.js';
import { assignmentHandover } from '../rules/assignment-handover.js';
import { officerEmployment } from '../rules/officer-employment.js';
import { officerOnly } from '../rules/officer-only.js';
import { officerTraining } from '../rules/officer-training.js';
import { trainingRefresher } from '../rules/training-refresher.js';

/** Recovery agents and officers (pelaksana). */
export const peopleRules = {
  'agent.category': agentCategory,
  'agent.criteria': agentCriteria,
  'agent.recommendation': agentRecommendation,
  'agent.decree': agentDecree,
  'agent.domicile': agentDomicile,
  'agent.briefing': agentBriefing,
  'agent.caseload': agentCaseload,
  'assignment.domicile': assignmentDomicile,
  'assignment.acceptance': assignmentAcceptance,
  'assignment.first-contact': assignmentFirstContact,
  'assignment.handover': assignmentHandover,
  'officer.employment': officerEmployment,
  'officer.training': officerTraining,
  'training.refresher': trainingRefresher,
  'assessor.whoqol-training': assessorWhoqolTraining,
  'officer.only': officerOnly,
} as const satisfies Record<string, AnyRule>;
