import type { CivilDate } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import type { ActivityKind, Course, Done } from './course.js';

/** Where a step's window ends: its box, its month, the months of mentoring, or the day completion is possible. */
type Deadline = 'BOX' | 'MONTH' | 'MENTORING' | 'COMPLETION';

/** A step of the picture: the duty it is (null where the guideline only guides), and what shows it was done. */
export interface Step {
  rule: DutyCode | null;
  deadline: Deadline;
  /** Whether it can be made up for after its window. */
  late: boolean;
  /** What shows it was done; `lastMonth` is the first day of the last programme month. */
  shows: (course: Course, lastMonth: CivilDate) => readonly Done[];
}

const visits = (course: Course) => course.visits;

const activity =
  (kind: ActivityKind) =>
  ({ activities }: Course) =>
    activities.filter((one) => one.kind === kind);

/** A home visit missed in its month cannot be made up for in another. */
const homeVisit: Step = {
  rule: 'visit.monthly',
  deadline: 'MONTH',
  late: false,
  shows: (course) => course.visits.filter(({ mode, place }) => mode === 'DIRECT' && place === 'HOME'),
};

/** Guidance is never overdue: once its weeks have passed it is no longer asked for. */
const guidance = (shows: Step['shows']): Step => ({ rule: null, deadline: 'BOX', late: false, shows });

const due = (rule: DutyCode, shows: Step['shows'], deadline: Deadline = 'BOX'): Step => ({
  rule,
  deadline,
  late: true,
  shows,
});

const routine = ({ urineTests }: Course) => urineTests.filter(({ purpose, valid }) => purpose === 'ROUTINE' && valid);

/**
 * Every step of Gambar 4, and the duty it belongs to.
 * Doubt: the picture has no record for identifying needs and for the review; any visit of those weeks shows them.
 */
export const steps = {
  INITIAL_MONITORING: homeVisit,
  PERIODIC_MONITORING: homeVisit,
  CONTINUED_MONITORING: homeVisit,
  EXTENDED_MONITORING: homeVisit,
  NEEDS_IDENTIFICATION: guidance(visits),
  PROGRESS_REVIEW: guidance(visits),
  ASSISTANCE: guidance(activity('ASSISTANCE')),
  KIE: guidance(activity('KIE')),
  POSITIVE_ACTIVITY: guidance(activity('POSITIVE_ACTIVITY')),
  RELAPSE_PREVENTION: guidance(activity('RELAPSE_PREVENTION')),
  NETWORKING: guidance(activity('NETWORKING')),
  GROUP_MEETING: due('meeting.attendance', ({ meetings }) => meetings, 'MENTORING'),
  FIRST_URINE_TEST: due('urine.schedule', (course, lastMonth) => routine(course).filter(({ on }) => on < lastMonth)),
  FINAL_URINE_TEST: due('urine.schedule', (course, lastMonth) => routine(course).filter(({ on }) => on >= lastMonth)),
  BASELINE_ASSESSMENT: due('qol.schedule', ({ assessments }) => assessments.filter((one) => one.phase === 'BASELINE')),
  FINAL_ASSESSMENT: due('qol.schedule', ({ assessments }) => assessments.filter((one) => one.phase === 'FINAL')),
  OUTCOME: due('outcome.schedule', ({ outcome }) => (outcome ? [outcome] : []), 'COMPLETION'),
} as const satisfies Record<string, Step>;

export type StepKey = keyof typeof steps;
