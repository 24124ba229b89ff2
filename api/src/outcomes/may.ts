import type { CivilDate } from '../guideline/calendar.js';
import { judgingDay } from '../guideline/editions.js';
import type { Finding } from '../guideline/finding.js';
import type { AssessmentPhase } from '../guideline/parameters/qualityOfLife.js';
import { enrollmentMinimumDuration } from '../guideline/rules/enrollment-minimum-duration.js';
import { outcomePrerequisites } from '../guideline/rules/outcome-prerequisites.js';
import { outcomeSchedule } from '../guideline/rules/outcome-schedule.js';
import type { Done } from '../guideline/schedule/course.js';
import { waived } from '../guideline/waiver.js';
import { measuring } from '../assessments/measuring.js';
import type { RecordedCourse } from './facts.js';

const lastOf = <One extends Done>(done: readonly One[], asked: (one: One) => boolean): One | undefined =>
  done
    .filter(asked)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .at(-1);

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

/** What stands in the way of completing a course on a day. */
export function mayComplete(course: RecordedCourse, on: CivilDate): Finding[] {
  const { startedOn, outcome, cases } = course;
  const findings = completion({ startedOn, judgedOn: judgingDay(course), on, outcomeOn: outcome?.on ?? null });
  return findings.map((one) => waived(one, cases, on));
}

/** The records an outcome on a day is judged from: the last valid urine test, and both measurements. */
export function groundOf({ urineTests, assessments }: RecordedCourse, on: CivilDate) {
  const form = (phase: AssessmentPhase) => lastOf(assessments, (one) => one.phase === phase && one.on <= on);
  const urineTest = lastOf(urineTests, (one) => one.valid && one.on <= on);
  return { urineTest, baseline: form('BASELINE'), final: form('FINAL') };
}

/** What stands in the way of recording the outcome on a day, whoever records it. */
export function mayRecordOutcome(course: RecordedCourse, on: CivilDate): Finding[] {
  const { urineTest, baseline, final } = groundOf(course, on);
  const facts = {
    startedOn: course.startedOn,
    lastValidUrineOn: urineTest?.on ?? null,
    baselineOn: baseline?.on ?? null,
    finalOn: final?.on ?? null,
    openRelapses: course.relapses.filter((one) => one.closedOn === null).length,
  };
  return [outcomePrerequisites(facts, judgingDay(course))];
}

/** What stands in the way of the next measurement today: the baseline, and after it the final. */
export function mayAssess(course: RecordedCourse, on: CivilDate): Finding[] {
  const { startedOn, assessments } = course;
  const standingOf = (of: AssessmentPhase) => assessments.filter((one) => one.phase === of).length;
  const phase = standingOf('BASELINE') === 0 ? 'BASELINE' : 'FINAL';
  return measuring({ phase, standing: standingOf(phase), startedOn, takenOn: on }, judgingDay(course));
}
