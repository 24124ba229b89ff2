import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RecoveryAgent } from '../agents/agent.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand } from '../ground/refusal.js';
import { Assignment } from './assignment.js';
import { assigning, type Assigning } from './assigning.js';
import { careOf } from './care.js';
import { Enrollment } from './enrollment.js';
import type { AssignAgentInput, AssignmentFacts } from './assignment.input.js';

/** Assigns an agent to a client; who accompanied them before, if anybody, ends that day. */
export async function assign({ em, today }: Context, input: AssignAgentInput): Promise<Assignment> {
  const asked = await askedFor(em, input, today, LockMode.PESSIMISTIC_WRITE);
  const { enrollment, agent, on, acceptedByClient, acceptedByFamily } = asked;
  const current = await em.findOne(Assignment, { enrollment, endedOn: null });
  if (current?.agent === agent) return current;
  demand(...(await assigning(em, asked)));
  current?.end(on, 'input.on');
  await em.flush();
  const accepted = { acceptedByClient, acceptedByFamily };
  return em.create(Assignment, {
    ...(input.id && { id: input.id }),
    ...{ ...careOf(enrollment), agent, startedOn: on, ...accepted },
  });
}

/** Loads what an assignment is asked for, on a day it may happen. */
async function askedFor(
  em: EntityManager,
  { enrollmentId, agentId, ...facts }: AssignmentFacts,
  today: string,
  lockMode: LockMode = LockMode.NONE,
): Promise<Assigning> {
  notAhead(today, { 'input.on': facts.on });
  const client = { populate: ['client'] as never };
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId', client);
  const agent = await find(em, RecoveryAgent, agentId, 'input.agentId', { lockMode });
  enrollment.expectActive(facts.on, 'input.on');
  return { enrollment, agent, ...facts };
}
