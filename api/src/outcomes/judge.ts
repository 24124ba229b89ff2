import type { EntityManager } from '@mikro-orm/postgresql';
import { programmeMonth, type CivilDate } from '../guideline/calendar.js';
import { valueOn } from '../guideline/dated.js';
import { scheduledMonths } from '../guideline/parameters/enrollment.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import type { TestResult } from '../guideline/parameters/urine.js';
import { outcomeOfficer } from '../guideline/rules/outcome-officer.js';
import { outcomePrerequisites } from '../guideline/rules/outcome-prerequisites.js';
import { outcomeOf, outcomeRecovered } from '../guideline/rules/outcome-recovered.js';
import { qolGood } from '../guideline/rules/qol-good.js';
import { qolImprovement } from '../guideline/rules/qol-improvement.js';
import { improvements, type Scores } from '../guideline/whoqol/improvement.js';
import { QualityOfLifeAssessment, type DomainScore } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { careOf } from '../enrollments/care.js';
import type { Enrollment } from '../enrollments/enrollment.js';
import { demand } from '../ground/refusal.js';
import { RelapseEvent } from '../relapses/relapse.js';
import { Outcome } from './outcome.js';

interface Tested {
  takenOn: CivilDate;
  overall: TestResult;
}
interface Measured {
  domains: readonly Pick<DomainScore, 'domain' | 'score'>[];
  takenOn: CivilDate;
}

/** What an outcome is judged from. */
export interface Ground<Test extends Tested, Form extends Measured> {
  urineTest: Test | undefined;
  baseline: Form | undefined;
  final: Form | undefined;
  openRelapses: number;
}

/** What stands in the way of an outcome, and what it would be. */
export function judgement<Test extends Tested, Form extends Measured>(
  { startedOn, judgedOn: day }: Pick<Enrollment, 'startedOn' | 'judgedOn'>,
  recorder: Recorder | null,
  { urineTest, baseline, final, openRelapses }: Ground<Test, Form>,
) {
  const facts = {
    ...{ startedOn, openRelapses, lastValidUrineOn: urineTest?.takenOn ?? null },
    ...{ baselineOn: baseline?.takenOn ?? null, finalOn: final?.takenOn ?? null },
  };
  const ground = [outcomePrerequisites(facts, day), outcomeOfficer({ recorder }, day)];
  if (!urineTest || !baseline || !final) return { ground, judged: ground, made: null };
  const finalUrine = urineTest.overall as 'NEGATIVE' | 'POSITIVE';
  const [before, after] = [scoresOf(baseline), scoresOf(final)];
  const { domains: improvement, overall: improvedOverall } = improvements(before, after);
  const good = qolGood(after, day);
  const measured = [
    outcomeRecovered({ finalUrine }, day),
    good,
    qolImprovement({ baseline: before, final: after }, day),
  ];
  const judged = [...ground, ...measured];
  const result = outcomeOf(finalUrine);
  const made = { urineTest, baseline, final, result, qualityGood: good.met, improvement, improvedOverall, judged };
  return { ground, judged, made };
}

/** The first day a urine test may be the final one. */
export const finalFrom = ({ startedOn, judgedOn }: Pick<Enrollment, 'startedOn' | 'judgedOn'>): CivilDate =>
  programmeMonth(startedOn, valueOn(scheduledMonths, judgedOn)).from;

/** Judges a course by its final urine test and both measurements. @throws GUIDELINE_REFUSED with what is missing. */
export async function judge(
  em: EntityManager,
  enrollment: Enrollment,
  on: CivilDate,
  recorder: Recorder | null,
  id?: string,
): Promise<Outcome> {
  const standing = { enrollment, supersededBy: null };
  const urineTest = await em.findOne(
    UrineTest,
    { ...standing, overall: { $ne: 'INVALID' }, takenOn: { $gte: finalFrom(enrollment), $lte: on } },
    { orderBy: { takenOn: 'desc', recordedAt: 'desc' } },
  );
  const forms = await em.find(QualityOfLifeAssessment, { ...standing, takenOn: { $lte: on } });
  const { ground, made } = judgement(enrollment, recorder, {
    urineTest: urineTest ?? undefined,
    baseline: forms.find((one) => one.phase === 'BASELINE'),
    final: forms.find((one) => one.phase === 'FINAL'),
    openRelapses: await em.count(RelapseEvent, { ...standing, closedOn: null }),
  });
  demand(...ground);
  if (!made) throw new Error('The prerequisites were met without their records');
  return em.create(Outcome, { ...(id && { id }), ...careOf(enrollment), ...made, recordedOn: on });
}

const scoresOf = ({ domains }: Measured): Scores =>
  Object.fromEntries(domains.map(({ domain, score }) => [domain, score])) as unknown as Scores;
