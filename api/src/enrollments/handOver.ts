import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import { assignmentHandover } from '../guideline/rules/assignment-handover.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { assigning } from './assigning.js';
import { Assignment } from './assignment.js';
import type { HandOverInput } from './assignment.input.js';
import { careOf } from './care.js';
import type { Enrollment } from './enrollment.js';

interface Successor extends Omit<HandOverInput, 'enrollmentId' | 'agentId' | 'officerId'> {
  enrollment: Enrollment;
  agent: RecoveryAgent | null;
  officer: Account | null;
}

/** Ends an agent's appointment; each active client is handed to another agent or an officer in the same write. */
export async function endAppointment(
  { em, today }: Context,
  agentId: string,
  on: CivilDate,
  handOver: readonly HandOverInput[],
): Promise<RecoveryAgent> {
  notAhead(today, { on });
  const agent = await find(em, RecoveryAgent, agentId, 'agentId', { lockMode: LockMode.PESSIMISTIC_WRITE });
  agent.end(on);
  const current = await em.find(Assignment, { agent, endedOn: null }, { populate: ['enrollment.client'] });
  const successors = await Promise.all(handOver.map((one, at) => successorOf(em, one, at, current, agent)));
  const handedOver = new Set(successors.map((one) => one.enrollment)).size;
  const findings = [assignmentHandover({ active: current.length, handedOver }, on)];
  for (const [at, one] of successors.entries()) {
    const besides = successors.slice(0, at).filter((other) => other.agent === one.agent).length;
    if (one.agent) findings.push(...(await assigning(em, { ...one, agent: one.agent, on, besides })));
  }
  demand(...findings);
  for (const assignment of current) assignment.end(on, 'on');
  await em.flush();
  for (const { enrollment, ...one } of successors)
    em.create(Assignment, { ...careOf(enrollment), ...one, startedOn: on });
  return agent;
}

async function successorOf(
  em: EntityManager,
  { enrollmentId, agentId, officerId, ...accepted }: HandOverInput,
  at: number,
  current: readonly Assignment[],
  before: RecoveryAgent,
): Promise<Successor> {
  const field = (name: string) => `handOver.${at}.${name}`;
  const enrollment = current.find((one) => one.enrollment.id === enrollmentId)?.enrollment;
  if (!enrollment) throw badInput(field('enrollmentId'), 'ofAgent', { found: enrollmentId });
  if (!agentId === !officerId || agentId === before.id) throw badInput(field('agentId'), 'oneSuccessor');
  const officer = officerId ? await find(em, Account, officerId, field('officerId')) : null;
  if (officer && officer.role !== Role.OFFICER)
    throw badInput(field('officerId'), 'notPossible', { found: officer.role, required: [Role.OFFICER] });
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const agent = agentId ? await find(em, RecoveryAgent, agentId, field('agentId'), lock) : null;
  return { enrollment, agent, officer, ...accepted };
}
