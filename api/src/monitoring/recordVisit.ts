import type { EntityManager } from '@mikro-orm/postgresql';
import type { RelapseType } from '../guideline/parameters/relapses.js';
import { visitPlace } from '../guideline/rules/visit-place.js';
import { visitRecord } from '../guideline/rules/visit-record.js';
import { visitRelapseStatus } from '../guideline/rules/visit-relapse-status.js';
import { visitSource } from '../guideline/rules/visit-source.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand, Refusal } from '../ground/refusal.js';
import { openFor } from '../relapses/handle.js';
import { RelapseEvent } from '../relapses/relapse.js';
import type { RecordVisitInput } from './monitoring.input.js';
import { Visit } from './visit.js';

/** Records a visit in the recovery record; a slip, lapse or relapse it found opens its event in the same write. */
export async function recordVisit({ em, today }: Context, input: RecordVisitInput): Promise<Visit> {
  const { id, enrollmentId, relapse, ...facts } = input;
  const { visitedOn, mode, announcedOn = null, place = null, informant = null, medium = null, note = null } = facts;
  const { recoveryStatus: status, needs } = facts;
  notAhead(today, { 'input.visitedOn': visitedOn, 'input.announcedOn': announcedOn });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectDuring(visitedOn, 'input.visitedOn');
  await expectNew(em, enrollment, input);
  const day = enrollment.judgedOn;
  const openThen = { $or: [{ closedOn: null }, { closedOn: { $gte: visitedOn } }] };
  const standing = await em.find(RelapseEvent, { enrollment, supersededBy: null, ...openThen });
  const open: RelapseType[] = [...standing.map((one) => one.type), ...(relapse ? [relapse.type] : [])];
  demand(
    visitSource({ mode, informant, medium }, day),
    visitPlace({ mode, visitedOn, announcedOn, place }, day),
    visitRecord({ status, needs }, day),
    visitRelapseStatus({ status, open }, day),
  );
  if (relapse) await openFor(em, enrollment, { noticedOn: visitedOn, facts: relapse });
  return em.create(Visit, {
    ...(id && { id }),
    ...facts,
    ...{ announcedOn, place, informant, medium, note },
    ...careOf(enrollment),
  });
}

/** Refuses a visit that stands already with the very same facts: it was recorded twice. */
async function expectNew(em: EntityManager, enrollment: Enrollment, input: RecordVisitInput): Promise<void> {
  const { visitedOn, mode, recoveryStatus } = input;
  const factsOf = ({ place, informant, medium, needs, note }: Partial<Visit> | RecordVisitInput) =>
    JSON.stringify([place ?? null, informant ?? null, medium ?? null, needs?.toSorted(), note ?? null]);
  const sameDay = await em.find(Visit, { enrollment, visitedOn, mode, recoveryStatus, supersededBy: null });
  if (sameDay.some((one) => factsOf(one) === factsOf(input)))
    throw new Refusal('CONFLICT', { reason: 'visitTwice', field: 'input.visitedOn', facts: { found: visitedOn } });
}
