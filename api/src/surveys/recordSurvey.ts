import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { inOrder, notAhead } from '../ground/input.js';
import { badInput, Refusal } from '../ground/refusal.js';
import type { RecordSurveyInput } from './survey.input.js';
import { SatisfactionSurvey } from './survey.js';

/** Records what a client answered once the enrollment had ended; after a death only the family is asked. */
export async function recordSurvey({ em, today }: Context, input: RecordSurveyInput): Promise<SatisfactionSurvey> {
  const { id, enrollmentId, comment = null, ...facts } = input;
  notAhead(today, { 'input.answeredOn': facts.answeredOn });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  const { endedOn, status, exitReason } = enrollment;
  if (!endedOn) throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: status, required: ['COMPLETED', 'EXITED'] } });
  inOrder(endedOn, 'input.answeredOn', facts.answeredOn);
  if (exitReason === 'DECEASED' && facts.answeredBy === 'CLIENT')
    throw badInput('input.answeredBy', 'notPossible', { found: facts.answeredBy, required: ['FAMILY'] });
  return em.create(SatisfactionSurvey, { ...(id && { id }), ...facts, comment, ...careOf(enrollment) });
}
