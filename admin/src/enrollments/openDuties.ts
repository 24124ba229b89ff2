import type { Duty } from './useCourse';

/** Duties by what one can do about them now. */
export interface OpenDuties {
  /** To be done: overdue ones first, then by their last day. */
  now: Duty[];
  /** Overdue steps of the schedule whose next of the same rule has begun. */
  missed: Duty[];
  /** Those that begin next. */
  soon: Duty[];
}

const SOON = 2;

/** Sorts the duties of a course for who asks what comes next. */
export function openDuties(duties: readonly Duty[]): OpenDuties {
  const begun = duties.filter(({ state }) => state !== 'UPCOMING');
  const overtaken = ({ rule, from, month }: Duty) =>
    month !== null && begun.some((one) => one.rule?.code === rule?.code && one.from > from);
  const overdue = duties.filter(({ state }) => state === 'OVERDUE');
  const due = duties.filter(({ state }) => state === 'DUE');
  return {
    now: [...overdue.filter((one) => !overtaken(one)), ...due],
    missed: overdue.filter(overtaken),
    soon: duties.filter(({ state }) => state === 'UPCOMING').slice(0, SOON),
  };
}
