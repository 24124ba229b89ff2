import type { CivilDate } from '../calendar.js';
import { handlersOf, handlingWindow, lacking, stepsOf, type Handled, type HandlingFacts } from '../handling.js';
import type { HandlingStep, RelapseType } from '../parameters/relapses.js';
import type { Recorder } from '../parameters/roles.js';
import type { Owed } from './beside.js';
import type { CourseWaiver, Done } from './course.js';
import { settle } from './settle.js';

/** A relapse event, and what was done about it. */
export interface CourseRelapse extends HandlingFacts {
  type: RelapseType;
  handled: readonly (Handled & Done)[];
  /** The day the enrollment ended; null while it is active. */
  endedOn: CivilDate | null;
  waivers?: readonly CourseWaiver[];
}

/** A step of a relapse's handling: by whom it may be taken, and where it stands. */
export interface HandlingDuty extends Owed {
  step: HandlingStep;
  by: readonly Recorder[];
}

const ruleOf = {
  SLIP: 'relapse.slip-handling',
  LAPSE: 'relapse.lapse-handling',
  RELAPSE: 'relapse.relapse-handling',
} as const;

/** Every step of a relapse's handling on a day; `day` is the one the enrollment is judged by. */
export function handlingOf(relapse: CourseRelapse, on: CivilDate, day: CivilDate): HandlingDuty[] {
  const { type, noticedOn, communityBased, handled, endedOn, waivers } = relapse;
  const window = handlingWindow(noticedOn, day);
  return stepsOf(type, communityBased, day).map((step) => {
    const shows = handled.filter((one) => one.step === step && lacking([step], [one]).length === 0);
    const asked = { rule: ruleOf[type], step, by: handlersOf(type, step, day), ...window };
    return settle(asked, { shows, endedOn, waivers }, on);
  });
}

/** The handling of a relapse as one duty: done on the day of its last step. */
export function handlingAsOne(relapse: CourseRelapse & Done, on: CivilDate, day: CivilDate): Owed {
  const { id: about, type, endedOn, waivers } = relapse;
  const days = handlingOf(relapse, on, day).map(({ doneOn }) => doneOn);
  const last = days.reduce((one, other) => (one === null || other === null ? null : one > other ? one : other));
  const asked = { rule: ruleOf[type], about, ...handlingWindow(relapse.noticedOn, day) };
  return settle(asked, { shows: last === null ? [] : [{ id: about, on: last }], endedOn, waivers }, on);
}
