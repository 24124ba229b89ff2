import type { EntityManager } from '@mikro-orm/postgresql';
import { programmeMonth, type CivilDate } from '../guideline/calendar.js';
import { valueOn } from '../guideline/dated.js';
import { scheduledMonths } from '../guideline/parameters/enrollment.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import { outcomeOfficer } from '../guideline/rules/outcome-officer.js';
import { outcomePrerequisites } from '../guideline/rules/outcome-prerequisites.js';
import { outcomeOf, outcomeRecovered } from '../guideline/rules/outcome-recovered.js';
import { qolGood } from '../guideline/rules/qol-good.js';
import { qolImprovement } from '../guideline/rules/qol-improvement.js';
import { improvements, type Scores } from '../guideline/whoqol/improvement.js';
import { QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { careOf } from '../enrollments/care.js';
import type { Enrollment } from '../enrollments/enrollment.js';
import { demand } from '../ground/refusal.js';
import { RelapseEvent } from '../relapses/relapse.js';
import { Outcome } from './outcome.js';

/** Judges a course by its final urine test and both measurements. @throws GUIDELINE_REFUSED with what is missing. */
export async function judge(
  em: EntityManager,
  enrollment: Enrollment,
  on: CivilDate,
  recorder: Recorder | null,
): Promise<Outcome> {
  const { startedOn, judgedOn: day } = enrollment;
  const { from } = programmeMonth(startedOn, valueOn(scheduledMonths, day));
  const standing = { enrollment, supersededBy: null };
  const urineTest = await em.findOne(
    UrineTest,
    { ...standing, overall: { $ne: 'INVALID' }, takenOn: { $gte: from, $lte: on } },
    { orderBy: { takenOn: 'desc', recordedAt: 'desc' } },
  );
  const forms = await em.find(QualityOfLifeAssessment, { ...standing, takenOn: { $lte: on } });
  const baseline = forms.find((one) => one.phase === 'BASELINE');
  const final = forms.find((one) => one.phase === 'FINAL');
  const facts = {
    startedOn,
    lastValidUrineOn: urineTest?.takenOn ?? null,
    baselineOn: baseline?.takenOn ?? null,
    finalOn: final?.takenOn ?? null,
    openRelapses: await em.count(RelapseEvent, { ...standing, closedOn: null }),
  };
  const ground = [outcomePrerequisites(facts, day), outcomeOfficer({ recorder }, day)];
  demand(...ground);
  if (!urineTest || !baseline || !final) throw new Error('The prerequisites were met without their records');

  const urine = urineTest.overall as 'NEGATIVE' | 'POSITIVE';
  const [before, after] = [scoresOf(baseline), scoresOf(final)];
  const { domains, overall } = improvements(before, after);
  const good = qolGood(after, day);
  const measured = [
    outcomeRecovered({ finalUrine: urine }, day),
    good,
    qolImprovement({ baseline: before, final: after }, day),
  ];
  return em.create(Outcome, {
    ...careOf(enrollment),
    ...{ urineTest, baseline, final, recordedOn: on, result: outcomeOf(urine), qualityGood: good.met },
    ...{ improvement: domains, improvedOverall: overall, judged: [...ground, ...measured] },
  });
}

const scoresOf = ({ domains }: QualityOfLifeAssessment): Scores =>
  Object.fromEntries(domains.map(({ domain, score }) => [domain, score])) as unknown as Scores;
