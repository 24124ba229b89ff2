import { urineExaminer } from '../guideline/rules/urine-examiner.js';
import { urineLimit } from '../guideline/rules/urine-limit.js';
import { overallResult, urineResult } from '../guideline/rules/urine-result.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { recorderOf } from '../people/recorder.js';
import { evidenceOf, relapseOf } from '../relapses/handle.js';
import { Account } from '../people/account.js';
import type { RecordUrineTestInput } from './assessment.input.js';
import { UrineTest } from './urineTest.js';

/** Records a urine test by the officer who asks, or by who took the one it corrects. */
export async function recordTest(
  { em, viewer, today }: Context,
  input: RecordUrineTestInput,
  former: UrineTest | null = null,
): Promise<UrineTest> {
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
  if (relapse !== (former?.relapse ?? null)) relapse?.expectOpen();
  const examiner = await find(em, Account, former?.examiner.id ?? viewer.account, 'input.examinerId');
  demand(
    urineExaminer({ examiner: recorderOf(examiner.role) }, day),
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
  const overall = overallResult(results);
  const made = { ...(id && { id }), ...facts, lot: lot.trim(), overall, examiner, relapse, ...careOf(enrollment) };
  const test = em.create(UrineTest, made);
  if (relapse && overall !== 'INVALID') evidenceOf(em, relapse, 'URINE_TEST', takenOn, test.id);
  return test;
}
