import type { CivilDate } from '../../guideline/calendar.js';
import { outcomeOfficer } from '../../guideline/rules/outcome-officer.js';
import { outcomePrerequisites } from '../../guideline/rules/outcome-prerequisites.js';
import { outcomeOf, outcomeRecovered } from '../../guideline/rules/outcome-recovered.js';
import { qolGood } from '../../guideline/rules/qol-good.js';
import { qolImprovement } from '../../guideline/rules/qol-improvement.js';
import { improvements, type Scores } from '../../guideline/whoqol/improvement.js';
import type { QualityOfLifeAssessment } from '../../assessments/qualityOfLife.js';
import type { UrineTest } from '../../assessments/urineTest.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import { Outcome } from '../../outcomes/outcome.js';
import type { Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

/** What an outcome stands on. */
export interface Ground {
  urineTest: UrineTest;
  baseline: QualityOfLifeAssessment;
  final: QualityOfLifeAssessment;
}

/** Records the outcome of a course, computed by the guideline's rules as `judge` computes it. */
export function judgeCourse(site: Site, { enrollment, startedOn }: Followed, on: CivilDate, ground: Ground): Outcome {
  const { urineTest, baseline, final } = ground;
  const days = { lastValidUrineOn: urineTest.takenOn, baselineOn: baseline.takenOn, finalOn: final.takenOn };
  const stands = [
    outcomePrerequisites({ startedOn, ...days, openRelapses: 0 }, startedOn),
    outcomeOfficer({ recorder: 'OFFICER' }, startedOn),
  ];
  demand(...stands);
  const urine = urineTest.overall as 'NEGATIVE' | 'POSITIVE';
  const [before, after] = [scoresOf(baseline), scoresOf(final)];
  const { domains, overall } = improvements(before, after);
  const good = qolGood(after, startedOn);
  const measured = [
    outcomeRecovered({ finalUrine: urine }, startedOn),
    good,
    qolImprovement({ baseline: before, final: after }, startedOn),
  ];
  return site.record(Outcome, on, {
    ...{ ...careOf(enrollment), ...ground, recordedOn: on, result: outcomeOf(urine), qualityGood: good.met },
    ...{ improvement: domains, improvedOverall: overall, judged: [...stands, ...measured] },
  });
}

const scoresOf = ({ domains }: QualityOfLifeAssessment): Scores =>
  Object.fromEntries(domains.map(({ domain, score }) => [domain, score])) as unknown as Scores;
