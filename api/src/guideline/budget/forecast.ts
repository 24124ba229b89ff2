import { addMonths, calendarMonth, monthOf, programmeMonth, type CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { payableMeetingClients } from '../parameters/meetings.js';
import { pictureOf } from '../schedule.js';
import { turningDays } from '../schedule/months.js';
import type { ScheduledStep } from '../schedule/settle.js';
import type { DutyState } from '../schedule/state.js';
import type { StepKey } from '../schedule/steps.js';
import type { WholeCourse } from '../schedule/whole.js';
import type { LineCode } from './line.js';
import { guidanceMonth } from './standard.js';

/** A running course with where its client lives and who accompanies them now. */
export interface Running extends WholeCourse {
  village: string;
  by: 'AGENT' | 'OFFICER' | null;
}

/** Evidence still to come: the line it will pay, and the day it is expected by. */
export interface Coming<Course> {
  line: LineCode;
  on: CivilDate;
  /** The course it is of; one of them where it is of several. */
  course: Course;
}

/** Steps of the picture that pay a line once they are done. */
const linesOfSteps: Partial<Record<StepKey, LineCode>> = {
  FIRST_URINE_TEST: 'A2',
  BASELINE_ASSESSMENT: 'A3',
  GROUP_MEETING: 'B2',
  FINAL_URINE_TEST: 'C1',
  FINAL_ASSESSMENT: 'C2',
  NETWORKING: 'C3',
};

/** Steps an officer travels for, whoever accompanies the client. */
const measured: readonly string[] = ['BASELINE_ASSESSMENT', 'FINAL_ASSESSMENT'];

const open: readonly DutyState[] = ['UPCOMING', 'DUE', 'OVERDUE'];

/** What is overdue is expected at once. */
const expected = (until: CivilDate, on: CivilDate): CivilDate => (until < on ? on : until);

/**
 * What running courses will still have paid, by the duties to come on a day: tests, measurements, meetings and network
 * meetings of the picture, a record of each month, a facilitator for each four attendances, and an officer's trip for
 * each village and month. Courses that will begin later are not known to it.
 */
export function comingOf<Course extends Running>(courses: readonly Course[], on: CivilDate): Coming<Course>[] {
  const pending = courses.map((course) => ({ course, steps: pendingOf(course, on) }));
  const single = pending.flatMap((one) => [...stepsOf(one, on), ...recordsOf(one.course, on)]);
  return [...single, ...facilitated(single, on), ...tripsOf(pending, on)];
}

/** A course with the steps of its picture that are still open. */
interface Pending<Course> {
  course: Course;
  steps: ScheduledStep[];
}

const pendingOf = (course: Running, on: CivilDate): ScheduledStep[] =>
  pictureOf(course, on)
    .flatMap(({ boxes }) => boxes.flatMap(({ steps }) => steps))
    .filter(({ state }) => open.includes(state));

function stepsOf<Course extends Running>({ course, steps }: Pending<Course>, on: CivilDate): Coming<Course>[] {
  const firstMonth = programmeMonth(course.startedOn, 1).until;
  return steps.flatMap(({ step, until }) => {
    const line = linesOfSteps[step as StepKey];
    if (!line || (line === 'A2' && firstMonth < on)) return [];
    return [{ line, on: expected(until, on), course }];
  });
}

/** The agent's record of each calendar month of the course that is not handed in yet. */
function recordsOf<Course extends Running>(course: Course, on: CivilDate): Coming<Course>[] {
  if (course.by !== 'AGENT') return [];
  const last = expected(turningDays(course).completion, on);
  const coming: Coming<Course>[] = [];
  for (let { from } = calendarMonth(course.startedOn); from <= last; from = addMonths(from, 1))
    if (!course.records.some(({ month }) => month === from))
      coming.push({ line: 'B3', on: calendarMonth(from).until, course });
  return coming;
}

/** One facilitated meeting for each so many attendances as make a meeting payable, in the order they are expected. */
function facilitated<Course>(coming: readonly Coming<Course>[], on: CivilDate): Coming<Course>[] {
  const attended = coming.filter(({ line }) => line === 'B2').toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const clients = valueOn(payableMeetingClients, on);
  return attended.filter((_, place) => (place + 1) % clients === 0).map((one) => ({ ...one, line: 'B1' as const }));
}

/** One trip a village and calendar month; the latest course decides its part, as for a trip that was made. */
function tripsOf<Course extends Running>(pending: readonly Pending<Course>[], on: CivilDate): Coming<Course>[] {
  const trips = new Map<string, Coming<Course>>();
  for (const { course, steps } of pending)
    for (const { step, rule, until } of steps) {
      const visit = rule === 'visit.monthly' && course.by === 'OFFICER' && until >= on;
      if (!visit && !measured.includes(step)) continue;
      const day = expected(until, on);
      const key = `${course.village} ${day.slice(0, 7)}`;
      const known = trips.get(key);
      if (known && known.course.startedOn >= course.startedOn) continue;
      const late = (monthOf(course.startedOn, day) ?? 1) >= valueOn(guidanceMonth, on);
      trips.set(key, { line: late ? 'C4' : 'A4', on: day, course });
    }
  return [...trips.values()];
}

/**
 * The last days of the months an officer will still serve in a year: from the month before a day's own on, whose
 * report may not be there yet, leaving out months that a report tells of.
 */
export function serviceMonths(
  year: number,
  appointedOn: CivilDate,
  told: readonly CivilDate[],
  on: CivilDate,
): CivilDate[] {
  const since = addMonths(calendarMonth(on).from, -1);
  return Array.from({ length: 12 }, (_, place) => calendarMonth(addMonths(`${year}-01-01`, place)))
    .filter(({ from, until }) => from >= since && from >= appointedOn && !told.includes(until))
    .map(({ until }) => until);
}
