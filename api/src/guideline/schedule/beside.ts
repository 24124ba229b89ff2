import type { CivilDate } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import { valueOn } from '../dated.js';
import { judgingDay, type Judged } from '../editions.js';
import { familySessions } from '../parameters/families.js';
import { familySessionWindow } from '../rules/family-session.js';
import { surveyWindow } from '../rules/satisfaction-survey.js';
import type { Course, Done } from './course.js';
import { settle, type Asked, type Settled } from './settle.js';

/** Something due outside the picture, and where it stands. */
export interface Owed extends Asked, Settled {
  rule: DutyCode;
  /** Id of the record it is about, where it is about one. */
  about?: string;
}

/** What is recorded of an enrollment beside its picture; a list left out is not asked about. */
export interface Beside extends Judged, Pick<Course, 'endedOn' | 'waivers'> {
  familySessions?: readonly Done[];
  /** Answers to the survey; left out where nobody can be asked, as after a death. */
  surveys?: readonly Done[];
}

/** What an enrollment owes beside its picture on a day: the family's session, and the survey once it has ended. */
export function owedBeside(course: Beside, on: CivilDate): Owed[] {
  const { startedOn, endedOn, waivers, familySessions: sessions, surveys } = course;
  const day = judgingDay(course);
  const owed: Owed[] = [];
  if (sessions) {
    const asked = { rule: 'family.session', ...familySessionWindow(startedOn, day) } as const;
    owed.push(settle(asked, { shows: sessions, nth: valueOn(familySessions, day), endedOn, waivers }, on));
  }
  if (surveys && endedOn !== null && endedOn <= on) {
    const asked = { rule: 'satisfaction.survey', ...surveyWindow(endedOn, day) } as const;
    owed.push(settle(asked, { shows: surveys, waivers }, on));
  }
  return owed;
}
