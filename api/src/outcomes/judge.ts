import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import type { TestResult } from '../guideline/parameters/urine.js';
import { outcomeOfficer } from '../guideline/rules/outcome-officer.js';
import { outcomeOf, outcomeRecovered } from '../guideline/rules/outcome-recovered.js';
import { qolGood } from '../guideline/rules/qol-good.js';
import { qolImprovement } from '../guideline/rules/qol-improvement.js';
import { improvements, type Scores } from '../guideline/whoqol/improvement.js';
import { QualityOfLifeAssessment, type DomainScore } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { careOf } from '../enrollments/care.js';
import type { Enrollment } from '../enrollments/enrollment.js';
import { demand } from '../ground/refusal.js';
import { courseIn } from './course.js';
import { groundOf, mayRecordOutcome } from './may.js';
import { Outcome } from './outcome.js';

/** The records an outcome is judged from. */
export interface Ground {
  urineTest: { overall: TestResult };
  baseline: Measured;
  final: Measured;
}

interface Measured {
  domains: readonly Pick<DomainScore, 'domain' | 'score'>[];
}

/** What an outcome is by its records, and the findings that say so. */
export function measured({ urineTest, baseline, final }: Ground, day: CivilDate) {
  const finalUrine = urineTest.overall as 'NEGATIVE' | 'POSITIVE';
  const [before, after] = [scoresOf(baseline), scoresOf(final)];
  const { domains: improvement, overall: improvedOverall } = improvements(before, after);
  const good = qolGood(after, day);
  const said = [outcomeRecovered({ finalUrine }, day), good, qolImprovement({ baseline: before, final: after }, day)];
  return { said, made: { result: outcomeOf(finalUrine), qualityGood: good.met, improvement, improvedOverall } };
}

/** Judges a course by its final urine test and both measurements. @throws GUIDELINE_REFUSED with what is missing. */
export async function judge(
  em: EntityManager,
  enrollment: Enrollment,
  on: CivilDate,
  recorder: Recorder | null,
  id?: string,
): Promise<Outcome> {
  const { judgedOn: day } = enrollment;
  const course = await courseIn(em, enrollment);
  const stands = [...mayRecordOutcome(course, on), outcomeOfficer({ recorder }, day)];
  demand(...stands);
  const ids = groundOf(course, on);
  const ground = {
    urineTest: await em.findOneOrFail(UrineTest, ids.urineTest?.id ?? ''),
    baseline: await em.findOneOrFail(QualityOfLifeAssessment, ids.baseline?.id ?? ''),
    final: await em.findOneOrFail(QualityOfLifeAssessment, ids.final?.id ?? ''),
  };
  const { made, said } = measured(ground, day);
  const judged = { ...ground, ...made, judged: [...stands, ...said], recordedOn: on };
  return em.create(Outcome, { ...(id && { id }), ...careOf(enrollment), ...judged });
}

const scoresOf = ({ domains }: Measured): Scores =>
  Object.fromEntries(domains.map(({ domain, score }) => [domain, score])) as unknown as Scores;
