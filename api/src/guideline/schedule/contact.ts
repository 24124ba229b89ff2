import { addDays, monthOf, type CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { judgingDay } from '../editions.js';
import { firstContactDays } from '../parameters/agents.js';
import { withClient, type CourseAssignment, type JudgedCourse } from './course.js';
import { settle, type ScheduledStep } from './settle.js';

/** The first contact each assigned agent owes: a visit or an activity with the client while the assignment lasts. */
export function firstContacts(course: JudgedCourse, on: CivilDate): ScheduledStep[] {
  const days = valueOn(firstContactDays, judgingDay(course));
  const contacts = [...course.visits, ...course.activities.filter(({ kind }) => withClient(kind))];
  const during = ({ startedOn, endedOn }: CourseAssignment) =>
    contacts.filter((one) => startedOn <= one.on && (endedOn === null || one.on <= endedOn));
  return course.assignments.map((assignment) => {
    const { startedOn } = assignment;
    const asked = {
      step: 'FIRST_CONTACT',
      rule: 'assignment.first-contact',
      month: monthOf(course.startedOn, startedOn) ?? 1,
      from: startedOn,
      until: addDays(startedOn, days),
      about: assignment.id,
    } as const;
    const endedOn = earlier(assignment.endedOn, course.endedOn);
    return settle(asked, { shows: during(assignment), endedOn, waivers: course.waivers }, on);
  });
}

const earlier = (one: CivilDate | null, other: CivilDate | null): CivilDate | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;
