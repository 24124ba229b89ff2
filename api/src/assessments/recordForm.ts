import type { EntityManager } from '@mikro-orm/postgresql';
import { qolComplete } from '../guideline/rules/qol-complete.js';
import { score } from '../guideline/whoqol/scoring.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { assessing } from '../officers/appoint.js';
import { Account } from '../people/account.js';
import { recorderOf } from '../people/recorder.js';
import type { RecordQualityOfLifeInput } from './assessment.input.js';
import { measuring } from './measuring.js';
import { QualityOfLifeAssessment } from './qualityOfLife.js';

/** Records a WHOQOL-BREF form, administered by a trained officer, and its scores by both methods. */
export async function recordForm(
  { em, viewer, today }: Context,
  input: RecordQualityOfLifeInput,
): Promise<QualityOfLifeAssessment> {
  const { id, enrollmentId, assessorId, phase, takenOn, answers, missingPolicy: policy } = input;
  notAhead(today, { 'input.takenOn': takenOn });
  expectOptions(answers, 'input.answers');
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectDuring(takenOn, 'input.takenOn');
  const assessor = await find(em, Account, assessorId ?? viewer.account, 'input.assessorId');
  const { startedOn, judgedOn: day } = enrollment;
  demand(
    await assessing(em, assessor.id, recorderOf(assessor.role), takenOn, day),
    ...measuring({ phase, standing: await standingOf(em, enrollment, phase), startedOn, takenOn }, day),
    qolComplete({ answers, policy }, day),
  );
  const { domains, ...scored } = score(answers, day, policy);
  return em.create(QualityOfLifeAssessment, {
    ...(id && { id }),
    ...{ phase, takenOn, answers, ...scored, domains: [...domains], assessor, ...careOf(enrollment) },
  });
}

const standingOf = (em: EntityManager, enrollment: Enrollment, phase: QualityOfLifeAssessment['phase']) =>
  em.count(QualityOfLifeAssessment, { enrollment, phase, supersededBy: null });

/** Refuses an answer that is no option of the form, naming the item. */
export function expectOptions(answers: readonly (number | null)[], field: string): void {
  const wrong = answers.findIndex((answer) => answer !== null && (answer < 1 || answer > 5));
  if (wrong >= 0) throw badInput(`${field}.${wrong}`, 'between', { found: answers[wrong] ?? null, required: '1–5' });
}
