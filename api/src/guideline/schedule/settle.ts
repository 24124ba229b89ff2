import { within, type CivilDate, type Span } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import type { CourseWaiver, Done } from './course.js';
import { stateOf, type DutyState } from './state.js';
import type { StepKey } from './steps.js';

/** Where something asked for stands on a day, when it was done, and what shows it. */
export interface Settled {
  state: DutyState;
  doneOn: CivilDate | null;
  /** Id of the record that shows it was done. */
  evidence: string | null;
}

/** A step of a course on a day. */
export interface ScheduledStep extends Span, Settled {
  step: StepKey | 'FIRST_CONTACT';
  /** The duty the step is; null where the guideline only guides. */
  rule: DutyCode | null;
  /** The programme month, from 1. */
  month: number;
  /** Id of the record it is about, where it is about one. */
  about?: string;
}

/** Something asked for in a window. */
export interface Asked extends Span {
  rule: DutyCode | null;
}

/** What may show that it was done, and what else it is settled by. */
export interface Showing {
  /** Records that may show it; the one that counts is the `nth` by day. */
  shows: readonly Done[];
  nth?: number;
  /** Whether it can be made up for after its window; what cannot counts in its window only. */
  late?: boolean;
  endedOn?: CivilDate | null;
  waivers?: readonly CourseWaiver[];
}

/** Settles where something stands; records after the day are not yet known. */
export function settle<A extends Asked>(
  asked: A,
  { shows, nth = 1, late = true, endedOn = null, waivers = [] }: Showing,
  on: CivilDate,
): A & Settled {
  const counted = shows
    .filter((one) => one.on <= on && (late || within(one.on, asked)))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const done = counted[nth - 1];
  const doneOn = done?.on ?? null;
  const { rule, from, until } = asked;
  const state = stateOf({ rule, from, until, doneOn, endedOn, waivers }, on);
  return { ...asked, state, doneOn, evidence: done?.id ?? null };
}
