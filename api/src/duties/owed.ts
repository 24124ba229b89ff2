import type { CivilDate } from '../guideline/calendar.js';
import { judgingDay } from '../guideline/editions.js';
import { pictureOf } from '../guideline/schedule.js';
import type { Asked, ScheduledStep, Settled } from '../guideline/schedule/settle.js';
import { allDutiesOf } from '../guideline/schedule/whole.js';
import { doersOf, stepOf } from '../guideline/schedule/who.js';
import type { RecordedCourse } from '../outcomes/facts.js';
import type { Duty, Owing } from './duty.js';
import type { ScheduleMonth } from './picture.js';

/** The enrollment a course is of. */
export interface Enrolled {
  id: string;
  client: string;
  unit: number;
}

type Told = Asked & Settled & { step?: ScheduledStep['step']; month?: number; about?: string };

/** A duty as it is told: what it asks, of whom, and who may do it on the day it is judged by. */
export function told(one: Told, owing: Owing, day: CivilDate): Duty {
  const { rule: code, from, until, state, doneOn, evidence, month = null, about = null } = one;
  const step = stepOf(one);
  const whose = owing.enrollment ?? about ?? `${owing.unit} ${owing.village ?? ''}`;
  const id = [code ?? '', step, whose, from, about ?? month ?? ''].join('/');
  return { id, code, step, month, from, until, state, doneOn, evidence, about, by: doersOf(step, day), owing };
}

/** Every duty of a course on a day, with who accompanies the client. */
export function dutiesIn(enrolled: Enrolled, course: RecordedCourse, on: CivilDate): Duty[] {
  const tell = telling(enrolled, course, on);
  return allDutiesOf(course, on).map(tell);
}

/** The picture of a course on a day. */
export function pictureIn(enrolled: Enrolled, course: RecordedCourse, on: CivilDate): ScheduleMonth[] {
  const tell = telling(enrolled, course, on);
  return pictureOf(course, on).map(({ boxes, ...month }) => ({
    ...month,
    boxes: boxes.map((box) => ({ ...box, steps: box.steps.map(tell) })),
  }));
}

function telling({ id: enrollment, client, unit }: Enrolled, course: RecordedCourse, on: CivilDate) {
  const day = judgingDay(course);
  const assigned = course.assignments.toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1));
  const accompanying = assigned.find(
    ({ startedOn, endedOn }) => startedOn <= on && (endedOn === null || on < endedOn || endedOn === course.endedOn),
  );
  return (one: Told): Duty => {
    const { agent = null, officer = null } =
      assigned.find(({ id }) => id === one.about && one.step === 'FIRST_CONTACT') ?? accompanying ?? {};
    return told(one, { unit, enrollment, client, agent, officer, village: null }, day);
  };
}
