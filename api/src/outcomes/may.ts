import type { CivilDate } from '../guideline/calendar.js';
import { judgingDay } from '../guideline/editions.js';
import type { Finding } from '../guideline/finding.js';
import { enrollmentMinimumDuration } from '../guideline/rules/enrollment-minimum-duration.js';
import { outcomePrerequisites } from '../guideline/rules/outcome-prerequisites.js';
import { outcomeSchedule } from '../guideline/rules/outcome-schedule.js';
import { qolFinalNotEarly } from '../guideline/rules/qol-final-not-early.js';
import { qolPair } from '../guideline/rules/qol-pair.js';
import type { Done } from '../guideline/schedule/course.js';
import { waived } from '../guideline/waiver.js';
import type { RecordedCourse } from './facts.js';

const last = (done: readonly Done[]): CivilDate | null =>
  done
    .map((one) => one.on)
    .toSorted()
    .at(-1) ?? null;

interface Completing {
  startedOn: CivilDate;
  judgedOn: CivilDate;
  on: CivilDate;
  outcomeOn: CivilDate | null;
}

/** What a completion on a day stands on: it lasted long enough, and its outcome is recorded. */
export function completion({ startedOn, judgedOn, on, outcomeOn }: Completing): Finding[] {
  const recorded = outcomeOn && outcomeOn <= on ? [outcomeOn] : [];
  return [
    enrollmentMinimumDuration({ startedOn, completedOn: on }, judgedOn),
    outcomeSchedule({ on: recorded, window: { from: startedOn, until: on } }, judgedOn),
  ];
}

/** What stands in the way of completing a course today. */
export function mayComplete(course: RecordedCourse, on: CivilDate): Finding[] {
  const { startedOn, outcome, cases } = course;
  const findings = completion({ startedOn, judgedOn: judgingDay(course), on, outcomeOn: outcome?.on ?? null });
  return findings.map((one) => waived(one, cases, on));
}

/** What stands in the way of recording the outcome today. */
export function mayRecordOutcome(course: RecordedCourse, on: CivilDate): Finding[] {
  const { startedOn, urineTests, assessments, relapses } = course;
  const formOn = (phase: string) => last(assessments.filter((one) => one.phase === phase && one.on <= on));
  const facts = {
    startedOn,
    lastValidUrineOn: last(urineTests.filter((one) => one.valid && one.on <= on)),
    openRelapses: relapses.filter((one) => one.closedOn === null).length,
  };
  return [
    outcomePrerequisites({ ...facts, baselineOn: formOn('BASELINE'), finalOn: formOn('FINAL') }, judgingDay(course)),
  ];
}

/** What stands in the way of the next measurement today: the baseline, and after it the final. */
export function mayAssess(course: RecordedCourse, on: CivilDate): Finding[] {
  const { startedOn, assessments } = course;
  const standing = (phase: string) => assessments.filter((one) => one.phase === phase).length;
  const phase = standing('BASELINE') === 0 ? 'BASELINE' : 'FINAL';
  const day = judgingDay(course);
  return [qolPair({ phase, standing: standing(phase) }, day), qolFinalNotEarly({ phase, startedOn, takenOn: on }, day)];
}
