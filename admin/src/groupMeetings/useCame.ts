import {
  CoursesOfVillageDocument,
  EnrollmentsByIdsDocument,
  type AttendanceInput,
  type EnrollmentHeadFragment,
} from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';
import { useAnswer } from '../shared/useAnswer';

/** As many courses of a village are shown at most. */
export const MANY = 100;

/** Whether a course ran on a day. */
const ranOn = (day: string) => (one: EnrollmentHeadFragment) =>
  one.startedOn <= day && (!one.endedOn || one.endedOn >= day);

const byName = (one: EnrollmentHeadFragment, other: EnrollmentHeadFragment) =>
  nameOf(one.client).localeCompare(nameOf(other.client));

/** The courses of a village that ran on a day, null until they are here, and those ticked besides. */
export function useCame(village: string, day: string, attendance: readonly AttendanceInput[]) {
  const { data } = useAnswer(CoursesOfVillageDocument, { village, first: MANY }, { enabled: !!village });
  const there = data?.enrollments.nodes.filter(ranOn(day)).toSorted(byName) ?? null;
  const known = new Set(there?.map(({ id }) => id));
  const ids = attendance.map(({ enrollmentId }) => enrollmentId).filter((id) => !known.has(id));
  const settled = there !== null || !village;
  const more = useAnswer(EnrollmentsByIdsDocument, { ids }, { enabled: settled && ids.length > 0, keep: true });
  const others = more.data?.enrollmentsByIds.filter(({ id }) => ids.includes(id)) ?? [];
  return { there, others };
}
