import { addMonths, firstWeeks, lastWeeks, programmeMonth, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { judgingDay, type Judged } from '../editions.js';
import type { JudgedCourse } from './course.js';
import { courseSchedule, type PictureMonth, type Weeks } from './picture.js';

/** A month beyond the picture: while an enrollment is extended the monthly visit goes on (contested C3). */
const extension = {
  phase: 'EXTENSION',
  boxes: [{ weeks: 'WHOLE', steps: ['EXTENDED_MONITORING'] }],
} as const satisfies Omit<PictureMonth, 'phase'> & { phase: string };

/** A month of the picture, or one that extends it; months count from 1. */
export type CourseMonth = (PictureMonth | typeof extension) & { month: number };

/** The months of a course: those of the picture, and every further one begun by the day while it was active. */
export function monthsOf(course: JudgedCourse, on: CivilDate): CourseMonth[] {
  const { startedOn, endedOn } = course;
  const picture = valueOn(courseSchedule, judgingDay(course));
  const months: CourseMonth[] = picture.map((one, index) => ({ ...one, month: index + 1 }));
  const begun = (month: number) => {
    const { from } = programmeMonth(startedOn, month);
    return from <= on && (endedOn === null || from < endedOn);
  };
  for (let month = picture.length + 1; begun(month); month += 1) months.push({ ...extension, month });
  return months;
}

/** First and last day of a box of the picture. */
export function boxOf(startedOn: CivilDate, month: number, weeks: Weeks): Span {
  const spans = { FIRST: firstWeeks, LAST: lastWeeks, WHOLE: programmeMonth };
  return spans[weeks](startedOn, month);
}

/** The days the picture of a course turns on. */
export function turningDays(judged: Judged): {
  mentoringEnds: CivilDate;
  lastMonth: CivilDate;
  completion: CivilDate;
} {
  const { startedOn } = judged;
  const picture = valueOn(courseSchedule, judgingDay(judged));
  const mentoring = picture.filter(({ phase }) => phase === 'MENTORING').length;
  return {
    mentoringEnds: programmeMonth(startedOn, mentoring).until,
    lastMonth: programmeMonth(startedOn, picture.length).from,
    completion: addMonths(startedOn, picture.length),
  };
}
