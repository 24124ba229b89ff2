import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { BriefingTopic } from '../guideline/parameters/agents.js';
import { agentBriefing } from '../guideline/rules/agent-briefing.js';
import { agentCaseload } from '../guideline/rules/agent-caseload.js';
import { agentCriteria } from '../guideline/rules/agent-criteria.js';
import { agentDecree } from '../guideline/rules/agent-decree.js';
import { assignmentAcceptance } from '../guideline/rules/assignment-acceptance.js';
import { assignmentDomicile } from '../guideline/rules/assignment-domicile.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Briefing } from '../agents/briefing.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand, Refusal } from '../ground/refusal.js';
import { withWaivers } from '../waivers/grant.js';
import { Assignment } from './assignment.js';
import { careOf } from './care.js';
import { Enrollment } from './enrollment.js';
import type { AssignAgentInput } from './enrollment.input.js';

/** Assigns an agent to a client; the agent before them, if any, ends that day. */
export async function assign({ em, today }: Context, input: AssignAgentInput): Promise<Assignment> {
  const { on, acceptedByClient, acceptedByFamily } = input;
  notAhead(today, { 'input.on': on });
  const enrollment = await find(em, Enrollment, input.enrollmentId, 'input.enrollmentId', {
    populate: ['client'] as never,
  });
  const agent = await find(em, RecoveryAgent, input.agentId, 'input.agentId', { lockMode: LockMode.PESSIMISTIC_WRITE });
  enrollment.expectActive(on, 'input.on');
  if (agent.status === 'ENDED')
    throw new Refusal('STEP_NOT_ALLOWED', {
      field: 'input.agentId',
      facts: { found: agent.status, required: ['APPOINTED'] },
    });
  const current = await em.findOne(Assignment, { enrollment, endedOn: null });
  if (current?.agent === agent) return current;
  const { criteria, decreeNumber, decreeIssuedOn, decreeCopiedToUnit } = agent;
  const day = enrollment.judgedOn;
  const { client } = enrollment;
  const findings = [
    agentCriteria({ attested: criteria }, day),
    agentDecree({ number: decreeNumber, issuedOn: decreeIssuedOn, copiedToUnit: decreeCopiedToUnit }, day),
    agentBriefing(await briefingsOf(em, agent), day),
    agentCaseload({ active: await caseloadOf(em, agent) }, day),
    assignmentDomicile({ agentVillage: agent.village.code, clientVillage: client.village.code }, day),
    assignmentAcceptance({ acceptedByClient, acceptedByFamily }, day),
  ];
  demand(...(await withWaivers(em, { client, agent }, on, findings)));
  if (current) current.endedOn = on;
  await em.flush();
  return em.create(Assignment, {
    ...(input.id && { id: input.id }),
    ...careOf(enrollment),
    agent,
    startedOn: on,
    acceptedByClient,
    acceptedByFamily,
  });
}

/** Clients an agent accompanies now. */
const caseloadOf = (em: EntityManager, agent: RecoveryAgent): Promise<number> =>
  em.count(Assignment, { agent, endedOn: null });

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
