import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import { handlersOf, stepsOf } from '../guideline/handling.js';
import type { HandlingStep } from '../guideline/parameters/relapses.js';
import { officerOnly } from '../guideline/rules/officer-only.js';
import { relapseClose } from '../guideline/rules/relapse-close.js';
import { exitAfter } from '../guideline/rules/relapse-stays.js';
import { relapseType } from '../guideline/rules/relapse-type.js';
import { endAssignments } from '../enrollments/assignment.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { Facility } from '../facilities/facility.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand, Refusal } from '../ground/refusal.js';
import { recorderOf } from '../people/recorder.js';
import { RelapseEvent, RelapseStep } from './relapse.js';
import type { OpenRelapseInput, RelapseFactsInput, RelapseStepInput } from './relapse.input.js';

interface Noticed {
  id?: string | null | undefined;
  noticedOn: CivilDate;
  facts: RelapseFactsInput;
}

/** Opens an event for a client's course; the recorded facts must fit its type. */
export async function open({ em, viewer, today }: Context, input: OpenRelapseInput): Promise<RelapseEvent> {
  const { id, enrollmentId, noticedOn, ...facts } = input;
  notAhead(today, { 'input.noticedOn': noticedOn });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectActive(noticedOn, 'input.noticedOn');
  const recorder = recorderOf(viewer.role);
  demand(officerOnly({ act: `${facts.type}_HANDLING`, recorder }, enrollment.judgedOn));
  return openFor(em, enrollment, { id, noticedOn, facts });
}

/** Opens an event within another write, like the visit that noticed it. */
export async function openFor(em: EntityManager, enrollment: Enrollment, noticed: Noticed): Promise<RelapseEvent> {
  const { id, noticedOn, facts } = noticed;
  const { type, times, noticedQuickly, soughtHelp, symptoms, note = null } = facts;
  demand(relapseType({ type, times, noticedQuickly, soughtHelp, symptoms }, enrollment.judgedOn));
  await em.populate(enrollment, ['client.village']);
  const village = enrollment.client.village.code;
  const communityBased = (await em.count(Facility, { kind: 'COMMUNITY_BASED', active: true, village })) > 0;
  return em.create(RelapseEvent, {
    ...(id && { id }),
    ...careOf(enrollment),
    ...{ type, times, noticedQuickly, soughtHelp, symptoms, note, noticedOn, communityBased },
  });
}

/** Records a step by who may take it. */
export async function takeStep({ em, viewer, today }: Context, input: RelapseStepInput): Promise<RelapseEvent> {
  const { id, relapseId, step, takenOn, declined, note = null } = input;
  notAhead(today, { 'input.takenOn': takenOn });
  const relapse = await relapseOf(em, relapseId, 'input.relapseId');
  const { type, enrollment, communityBased, noticedOn } = relapse;
  relapse.expectOpen();
  const possible = stepsOf(type, communityBased, enrollment.judgedOn);
  if (!possible.includes(step)) throw badInput('input.step', 'notPossible', { found: step, required: possible });
  if (takenOn < noticedOn) throw badInput('input.takenOn', 'period', { found: takenOn, required: noticedOn });
  const recorder = recorderOf(viewer.role);
  const handlers = handlersOf(type, step, enrollment.judgedOn);
  if (!recorder || !handlers.includes(recorder)) {
    throw new Refusal('FORBIDDEN', { reason: 'handler', field: 'input.step', facts: { required: handlers } });
  }
  if (!declined && fromEvidence.includes(step)) throw badInput('input.step', 'evidence', { found: step });
  em.create(RelapseStep, { ...(id && { id }), ...careOf(enrollment), relapse, step, takenOn, declined, note });
  return relapse;
}

/** Steps that a urine test or a sent referral takes by itself. */
const fromEvidence: readonly HandlingStep[] = [
  'URINE_TEST',
  'COMMUNITY_BASED_REFERRAL',
  'DETOXIFICATION_REFERRAL',
  'REHABILITATION_REFERRAL',
];

/** Notes that a test or referral took a step of the event it belongs to. */
export function evidenceOf(
  em: EntityManager,
  relapse: RelapseEvent,
  step: HandlingStep,
  on: CivilDate,
  evidence: string,
): void {
  em.create(RelapseStep, { ...careOf(relapse.enrollment), relapse, step, takenOn: on, declined: false, evidence });
}

/** Loads an event with its enrollment. */
export const relapseOf = (em: EntityManager, id: string, field: string): Promise<RelapseEvent> =>
  find(em, RelapseEvent, id, field, { populate: ['enrollment'] as never });

/** Closes an event when every step was taken; after a relapse the course ends with its referrals. */
export async function close({ em, today }: Context, id: string, on: CivilDate): Promise<RelapseEvent> {
  notAhead(today, { on });
  const relapse = await relapseOf(em, id, 'id');
  relapse.expectOpen();
  const { type, communityBased, enrollment } = relapse;
  const steps = await em.find(RelapseStep, { relapse, supersededBy: null });
  const handled = steps.map(({ step, takenOn, declined }) => ({ step, on: takenOn, declined }));
  demand(relapseClose({ type, communityBased, handled, closedOn: on }, enrollment.judgedOn));
  relapse.closedOn = on;
  const reason = exitAfter(type, enrollment.judgedOn);
  if (reason && enrollment.status === 'ACTIVE') {
    enrollment.end(on, 'EXITED', reason);
    await endAssignments(em, enrollment, on);
  }
  return relapse;
}
