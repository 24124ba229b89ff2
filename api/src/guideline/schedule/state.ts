import type { CivilDate, Span } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import type { CourseWaiver } from './course.js';

/** Where a duty stands on a day. */
export type DutyState = 'UPCOMING' | 'DUE' | 'DONE' | 'DONE_LATE' | 'OVERDUE' | 'NOT_APPLICABLE' | 'WAIVED';

interface Facts extends Span {
  rule: DutyCode | null;
  doneOn: CivilDate | null;
  /** The day after which nothing is asked any more: completion, exit, or the end of an assignment. */
  endedOn: CivilDate | null;
  waivers: readonly CourseWaiver[];
}

/**
 * Where a duty stands. Done comes first; then a waiver that held on the day, or on the window's last day; then an end
 * that came before the window's last day had passed; then the calendar. What is only guidance is never overdue.
 */
export function stateOf({ rule, from, until, doneOn, endedOn, waivers }: Facts, on: CivilDate): DutyState {
  if (doneOn !== null && doneOn <= on) return doneOn <= until ? 'DONE' : 'DONE_LATE';
  const last = on < until ? on : until;
  if (waivers.some((waiver) => waiver.rule === rule && waiver.from <= last && last <= waiver.until)) return 'WAIVED';
  if (endedOn !== null && endedOn <= on && endedOn <= until) return 'NOT_APPLICABLE';
  if (on < from) return 'UPCOMING';
  if (on <= until) return 'DUE';
  return rule === null ? 'NOT_APPLICABLE' : 'OVERDUE';
}
