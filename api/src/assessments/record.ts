import { qolComplete } from '../guideline/rules/qol-complete.js';
import { qolFinalNotEarly } from '../guideline/rules/qol-final-not-early.js';
import { qolPair } from '../guideline/rules/qol-pair.js';
import { urineExaminer } from '../guideline/rules/urine-examiner.js';
import { urineLimit } from '../guideline/rules/urine-limit.js';
import { overallResult, urineResult } from '../guideline/rules/urine-result.js';
import { score } from '../guideline/whoqol/scoring.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { recorderOf } from '../people/recorder.js';
import { evidenceOf, relapseOf } from '../relapses/handle.js';
import { Account } from '../people/account.js';
import type { RecordQualityOfLifeInput, RecordUrineTestInput } from './assessment.input.js';
import { QualityOfLifeAssessment } from './qualityOfLife.js';
import { UrineTest } from './urineTest.js';

/** Records a urine test by the officer who asks. */
export async function recordTest({ em, viewer, today }: Context, input: RecordUrineTestInput): Promise<UrineTest> {
  const { id, enrollmentId, relapseId, ...facts } = input;
  const { takenOn, purpose, lot, results } = facts;
  notAhead(today, { 'input.takenOn': takenOn });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectDuring(takenOn, 'input.takenOn');
  const standing = { enrollment, purpose: 'ROUTINE', overall: { $ne: 'INVALID' }, supersededBy: null } as const;
  const earlier = (await em.find(UrineTest, standing)).map((one) => one.takenOn);
  const day = enrollment.judgedOn;
  const relapse = relapseId ? await relapseOf(em, relapseId, 'input.relapseId') : null;
  if (relapse && relapse.enrollment !== enrollment) throw badInput('input.relapseId', 'ofClient');
  relapse?.expectOpen();
  demand(
    urineExaminer({ examiner: recorderOf(viewer.role) }, day),
    urineLimit(
      {
        purpose,
        routine: earlier.length,
        ofRelapse: !!relapse,
        startedOn: enrollment.startedOn,
        testedOn: [takenOn, ...earlier],
      },
      day,
    ),
    urineResult({ lot, results }, day),
  );
  const examiner = em.getReference(Account, viewer.account);
  const overall = overallResult(results);
  const made = { ...(id && { id }), ...facts, lot: lot.trim(), overall, examiner, relapse, ...careOf(enrollment) };
  const test = em.create(UrineTest, made);
  if (relapse && overall !== 'INVALID') evidenceOf(em, relapse, 'URINE_TEST', takenOn, test.id);
  return test;
}

/** Records a WHOQOL-BREF form and its scores by both methods. */
export async function recordForm(
  { em, today }: Context,
  input: RecordQualityOfLifeInput,
): Promise<QualityOfLifeAssessment> {
  const { id, enrollmentId, phase, takenOn, answers } = input;
  notAhead(today, { 'input.takenOn': takenOn });
  const wrong = answers.findIndex((answer) => answer !== null && (answer < 1 || answer > 5));
  if (wrong >= 0)
    throw badInput(`input.answers.${wrong}`, 'between', { found: answers[wrong] ?? null, required: '1–5' });
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectDuring(takenOn, 'input.takenOn');
  const standing = await em.count(QualityOfLifeAssessment, { enrollment, phase, supersededBy: null });
  const { startedOn, judgedOn: day } = enrollment;
  demand(
    qolPair({ phase, standing }, day),
    qolFinalNotEarly({ phase, startedOn, takenOn }, day),
    qolComplete({ answers, policy: 'SPSS' }, day),
  );
  const { domains, ...scored } = score(answers, day, 'SPSS');
  return em.create(QualityOfLifeAssessment, {
    ...(id && { id }),
    phase,
    takenOn,
    answers,
    ...scored,
    domains: [...domains],
    ...careOf(enrollment),
  });
}
