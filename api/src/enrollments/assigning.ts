import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import type { BriefingTopic } from '../guideline/parameters/agents.js';
import { agentBriefing } from '../guideline/rules/agent-briefing.js';
import { agentCaseload } from '../guideline/rules/agent-caseload.js';
import { agentCriteria } from '../guideline/rules/agent-criteria.js';
import { agentDecree } from '../guideline/rules/agent-decree.js';
import { assignmentAcceptance } from '../guideline/rules/assignment-acceptance.js';
import { assignmentDomicile } from '../guideline/rules/assignment-domicile.js';
import type { RecoveryAgent } from '../agents/agent.js';
import { Briefing } from '../agents/briefing.js';
import { Refusal } from '../ground/refusal.js';
import { withWaivers } from '../waivers/grant.js';
import { Assignment } from './assignment.js';
import type { Enrollment } from './enrollment.js';

/** An agent who is to accompany a client from a day on. */
export interface Assigning {
  enrollment: Enrollment;
  agent: RecoveryAgent;
  on: CivilDate;
  acceptedByClient: boolean;
  acceptedByFamily: boolean;
  /** Clients the agent takes over in the same write. */
  besides?: number;
}

/** What an assignment stands on; asked before it, and by the assignment itself. */
export async function assigning(em: EntityManager, asked: Assigning): Promise<Finding[]> {
  const { enrollment, agent, on, acceptedByClient, acceptedByFamily, besides = 0 } = asked;
  if (agent.status === 'ENDED')
    throw new Refusal('STEP_NOT_ALLOWED', {
      field: 'input.agentId',
      facts: { found: agent.status, required: ['APPOINTED'] },
    });
  const { criteria, decreeNumber: number, decreeIssuedOn: issuedOn, decreeCopiedToUnit: copiedToUnit } = agent;
  const { client, judgedOn: day } = enrollment;
  await em.populate([agent, client], ['village']);
  const active = (await em.count(Assignment, { agent, endedOn: null })) + besides;
  const findings = [
    agentCriteria({ attested: criteria }, day),
    agentDecree({ number, issuedOn, copiedToUnit }, day),
    agentBriefing(await briefingsOf(em, agent), day),
    agentCaseload({ active }, day),
    assignmentDomicile({ agentVillage: agent.village, clientVillage: client.village }, day),
    assignmentAcceptance({ acceptedByClient, acceptedByFamily }, day),
  ];
  return withWaivers(em, { client, agent }, on, findings);
}

async function briefingsOf(
  em: EntityManager,
  agent: RecoveryAgent,
): Promise<{ hours: number; topics: BriefingTopic[] }> {
  const briefings = await em.find(Briefing, { agent });
  return {
    hours: briefings.reduce((sum, { hours }) => sum + hours, 0),
    topics: [...new Set(briefings.flatMap(({ topics }) => topics))],
  };
}
