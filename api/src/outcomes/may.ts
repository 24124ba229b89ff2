import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import { enrollmentMinimumDuration } from '../guideline/rules/enrollment-minimum-duration.js';
import { outcomePrerequisites } from '../guideline/rules/outcome-prerequisites.js';
import { outcomeSchedule } from '../guideline/rules/outcome-schedule.js';
import { qolFinalNotEarly } from '../guideline/rules/qol-final-not-early.js';
import { qolPair } from '../guideline/rules/qol-pair.js';
import type { Course, Done } from '../guideline/schedule/course.js';

const last = (done: readonly Done[]): CivilDate | null =>
  done
    .map((one) => one.on)
    .toSorted()
    .at(-1) ?? null;

interface Completing {
  startedOn: CivilDate;
  on: CivilDate;
  outcomeOn: CivilDate | null;
}

/** What a completion on a day stands on: it lasted long enough, and its outcome is recorded. */
export function completion({ startedOn, on, outcomeOn }: Completing): Finding[] {
  const recorded = outcomeOn && outcomeOn <= on ? [outcomeOn] : [];
  return [
    enrollmentMinimumDuration({ startedOn, completedOn: on }, startedOn),
    outcomeSchedule({ on: recorded, window: { from: startedOn, until: on } }, startedOn),
  ];
}

/** What stands in the way of completing a course today. */
export const mayComplete = ({ startedOn, outcome }: Course, on: CivilDate): Finding[] =>
  completion({ startedOn, on, outcomeOn: outcome?.on ?? null });

/** What stands in the way of recording the outcome today. */
export function mayRecordOutcome({ startedOn, urineTests, assessments }: Course, on: CivilDate): Finding[] {
  const formOn = (phase: string) => last(assessments.filter((one) => one.phase === phase && one.on <= on));
  const facts = { lastValidUrineOn: last(urineTests.filter((one) => one.valid && one.on <= on)), openRelapses: 0 };
  return [
    outcomePrerequisites({ startedOn, ...facts, baselineOn: formOn('BASELINE'), finalOn: formOn('FINAL') }, startedOn),
  ];
}

/** What stands in the way of the next measurement today: the baseline, and after it the final. */
export function mayAssess({ startedOn, assessments }: Course, on: CivilDate): Finding[] {
  const standing = (phase: string) => assessments.filter((one) => one.phase === phase).length;
  const phase = standing('BASELINE') === 0 ? 'BASELINE' : 'FINAL';
  return [
    qolPair({ phase, standing: standing(phase) }, startedOn),
    qolFinalNotEarly({ phase, startedOn, takenOn: on }, startedOn),
  ];
}
