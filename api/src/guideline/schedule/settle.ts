import { within, type CivilDate, type Span } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import type { Course, Done } from './course.js';
import { stateOf, type DutyState } from './state.js';
import type { StepKey } from './steps.js';

/** A step of a course on a day: where it stands, when it was done, and what shows it. */
export interface ScheduledStep extends Span {
  step: StepKey | 'FIRST_CONTACT';
  /** The duty the step is; null where the guideline only guides. */
  rule: DutyCode | null;
  /** The programme month, from 1. */
  month: number;
  state: DutyState;
  doneOn: CivilDate | null;
  /** Id of the record that shows it was done. */
  evidence: string | null;
}

interface Asked extends Pick<ScheduledStep, 'step' | 'rule' | 'month' | 'from' | 'until'> {
  /** What may show it; the one that counts is the `nth` by day. */
  shows: readonly Done[];
  nth: number;
  late: boolean;
  endedOn: CivilDate | null;
}

/** Settles where a step stands: records after the day are not yet known, and what cannot be late counts in its window only. */
export function settle(
  { shows, nth, late, endedOn, ...asked }: Asked,
  { waivers }: Course,
  on: CivilDate,
): ScheduledStep {
  const counted = shows
    .filter((one) => one.on <= on && (late || within(one.on, asked)))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const done = counted[nth - 1];
  const doneOn = done?.on ?? null;
  return { ...asked, state: stateOf({ ...asked, doneOn, endedOn, waivers }, on), doneOn, evidence: done?.id ?? null };
}
