import { programmeMonth, type CivilDate, type Span } from './calendar.js';
import type { DutyCode } from './codes.js';
import { valueOn } from './dated.js';
import { judgingDay } from './editions.js';
import { visitsPerMonth } from './parameters/monitoring.js';
import { firstContacts } from './schedule/contact.js';
import type { JudgedCourse } from './schedule/course.js';
import { boxOf, monthsOf, turningDays, type CourseMonth } from './schedule/months.js';
import type { Weeks } from './schedule/picture.js';
import { settle, type ScheduledStep } from './schedule/settle.js';
import { steps, type Step, type StepKey } from './schedule/steps.js';

/** A step the guideline asks for, due in a window; `evidence` is the id of the record that shows it was done. */
export interface Duty extends ScheduledStep {
  rule: DutyCode;
}

/** A box of the picture, and where each of its steps stands. */
interface PictureBox extends Span {
  weeks: Weeks;
  steps: readonly ScheduledStep[];
}

/** One programme month of a course, as Gambar 4 draws it. */
export interface PicturedMonth {
  month: number;
  phase: CourseMonth['phase'];
  boxes: readonly PictureBox[];
}

/**
 * What the guideline asks of an enrollment, and where each stands on a day; those that end first come first.
 * @throws RangeError when the enrollment is judged by a day before the first guideline.
 */
export function dutiesOf(course: JudgedCourse, on: CivilDate): Duty[] {
  const pictured = pictureOf(course, on).flatMap(({ boxes }) => boxes.flatMap((box) => box.steps));
  return [...firstContacts(course, on), ...pictured].filter(isDuty).toSorted(byWindow);
}

/** The guideline's picture of an enrollment on a day: months, weeks, steps, and where each step stands. */
export function pictureOf(course: JudgedCourse, on: CivilDate): PicturedMonth[] {
  const { startedOn, endedOn, waivers } = course;
  const turning = turningDays(course);
  const nth = counter(valueOn(visitsPerMonth, judgingDay(course)));
  const stepOf = (key: StepKey, month: number, box: Span): ScheduledStep => {
    const { rule, deadline, late, shows }: Step = steps[key];
    const ends = {
      BOX: box.until,
      MONTH: programmeMonth(startedOn, month).until,
      MENTORING: turning.mentoringEnds,
      COMPLETION: turning.completion,
    };
    const asked = { step: key, rule, month, from: box.from, until: ends[deadline] };
    return settle(asked, { shows: shows(course, turning.lastMonth), nth: nth(key), late, endedOn, waivers }, on);
  };
  return monthsOf(course, on).map(({ month, phase, boxes }) => ({
    month,
    phase,
    boxes: boxes.map(({ weeks, steps: keys }) => {
      const box = boxOf(startedOn, month, weeks);
      return { weeks, ...box, steps: keys.map((key) => stepOf(key, month, box)) };
    }),
  }));
}

/** Which record shows a step: what can be made up for is counted through the course, a visit within its month. */
function counter(visits: number): (key: StepKey) => number {
  const asked = new Map<StepKey, number>();
  return (key) => {
    const { late, rule }: Step = steps[key];
    if (!late) return rule === 'visit.monthly' ? visits : 1;
    const nth = (asked.get(key) ?? 0) + 1;
    asked.set(key, nth);
    return nth;
  };
}

const isDuty = (step: ScheduledStep): step is Duty => step.rule !== null;

const byWindow = (a: Span, b: Span): number => compare(a.until, b.until) || compare(a.from, b.from);

const compare = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);
