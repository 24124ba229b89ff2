import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput } from '../ground/refusal.js';
import { MentoringActivity } from './activity.js';
import type { RecordActivityInput } from './monitoring.input.js';

/** Records a mentoring activity; only a vocational one has a trade. */
export async function recordActivity({ em, today }: Context, input: RecordActivityInput): Promise<MentoringActivity> {
  const { id, enrollmentId, note = null, trade = null, ...facts } = input;
  notAhead(today, { 'input.heldOn': facts.heldOn });
  if (trade && facts.kind !== 'VOCATIONAL')
    throw badInput('input.trade', 'notPossible', { found: facts.kind, required: ['VOCATIONAL'] });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectDuring(facts.heldOn, 'input.heldOn');
  return em.create(MentoringActivity, { ...(id && { id }), ...facts, note, trade, ...careOf(enrollment) });
}
