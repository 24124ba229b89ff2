import { addMonths, calendarMonth, type CivilDate, type Span } from '../calendar.js';
import { judgingDay } from '../editions.js';
import { agentReportWindow } from '../rules/report-agent-monthly.js';
import { answerWindow } from '../rules/referral-follow-up.js';
import { dutiesOf } from '../schedule.js';
import { owedBeside, type Owed } from './beside.js';
import type { Done, JudgedCourse } from './course.js';
import { handlingAsOne, type CourseRelapse } from './relapse.js';
import { settle } from './settle.js';

/** A referral that was sent, when it was answered, and when it was taken back or expired. */
interface CourseReferral {
  id: string;
  sentOn: CivilDate;
  answeredOn: CivilDate | null;
  closedOn: CivilDate | null;
}

/** A course with all that is recorded of it. */
export interface WholeCourse extends JudgedCourse {
  relapses: readonly (Omit<CourseRelapse, 'endedOn' | 'waivers'> & Done)[];
  referrals: readonly CourseReferral[];
  surveys: readonly Done[];
  /** Recovery records handed in, each by the first day of its month. */
  records: readonly (Done & { month: CivilDate })[];
  /** Nobody can be asked how satisfied the client is, as after a death. */
  unaskable: boolean;
}

/** A duty of a course, and the month and step of the picture where it stands in it. */
export type CourseDuty = Owed & Partial<Pick<ReturnType<typeof dutiesOf>[number], 'step' | 'month'>>;

/** Everything the guideline asks of a course, in its picture and beside it, and where each stands on a day. */
export function allDutiesOf(course: WholeCourse, on: CivilDate): CourseDuty[] {
  const { endedOn, waivers, activities, surveys, relapses, unaskable } = course;
  const day = judgingDay(course);
  const familySessions = activities.filter(({ kind }) => kind === 'FAMILY_SESSION');
  const beside = { ...course, familySessions, surveys: unaskable && surveys.length === 0 ? undefined : surveys };
  const known = relapses.filter((one) => one.on <= on);
  return [
    ...dutiesOf(course, on),
    ...owedBeside(beside, on),
    ...answersOf(course, on),
    ...recordsOf(course, on),
    ...known.map((one) => handlingAsOne({ ...one, endedOn, waivers }, on, day)),
  ].toSorted(byWindow);
}

function answersOf({ referrals, waivers, ...course }: WholeCourse, on: CivilDate): Owed[] {
  const day = judgingDay(course);
  return referrals
    .filter(({ sentOn }) => sentOn <= on)
    .map(({ id, sentOn, answeredOn, closedOn }) => {
      const asked = { rule: 'referral.follow-up', about: id, ...answerWindow(sentOn, day) } as const;
      return settle(asked, { shows: answeredOn ? [{ id, on: answeredOn }] : [], endedOn: closedOn, waivers }, on);
    });
}

/** The recovery record of each calendar month the course ran in. */
function recordsOf({ startedOn, endedOn, records, waivers }: WholeCourse, on: CivilDate): Owed[] {
  const last = endedOn !== null && endedOn < on ? endedOn : on;
  const owed: Owed[] = [];
  for (let { from } = calendarMonth(startedOn); from <= last; from = addMonths(from, 1)) {
    const asked = { rule: 'report.agent-monthly', ...agentReportWindow(from, calendarMonth(from).until) } as const;
    owed.push(settle(asked, { shows: records.filter(({ month }) => month === from), waivers }, on));
  }
  return owed;
}

const byWindow = (a: Span, b: Span): number => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
const keyOf = ({ from, until }: Span) => `${until} ${from}`;
