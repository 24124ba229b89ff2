import { addDays, monthOf, type CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { firstContactDays } from '../parameters/agents.js';
import type { Course, CourseAssignment } from './course.js';
import { settle, type ScheduledStep } from './settle.js';

/** The first contact each assigned agent owes: a visit or an activity with the client while the assignment lasts. */
export function firstContacts(course: Course, on: CivilDate): ScheduledStep[] {
  const days = valueOn(firstContactDays, course.startedOn);
  const contacts = [
    ...course.visits,
    ...course.activities.filter(({ kind }) => kind !== 'ASSISTANCE' && kind !== 'NETWORKING'),
  ];
  const during = ({ startedOn, endedOn }: CourseAssignment) =>
    contacts.filter((one) => startedOn <= one.on && (endedOn === null || one.on <= endedOn));
  return course.assignments.map((assignment) =>
    settle(
      {
        step: 'FIRST_CONTACT',
        rule: 'assignment.first-contact',
        month: monthOf(course.startedOn, assignment.startedOn) ?? 1,
        from: assignment.startedOn,
        until: addDays(assignment.startedOn, days),
        shows: during(assignment),
        nth: 1,
        late: true,
        endedOn: earlier(assignment.endedOn, course.endedOn),
      },
      course,
      on,
    ),
  );
}

const earlier = (one: CivilDate | null, other: CivilDate | null): CivilDate | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;
