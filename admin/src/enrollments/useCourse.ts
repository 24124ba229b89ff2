import {
  CourseDocument,
  RecoveryRecordDocument,
  type CoursePartsFragment,
  type DutyPartsFragment,
  type RecoveryRecordQuery,
} from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';

/** A course with its schedule, its duties, and which steps it may take. */
export type Course = CoursePartsFragment;

/** A month of the guideline's picture of a course. */
export type PicturedMonth = Course['schedule'][number];

/** A step of the schedule, and where it stands. */
export type Duty = DutyPartsFragment;

/** What was recorded of a course, the latest of each kind. */
export type RecoveryRecord = RecoveryRecordQuery;

/** So many of each kind of record are read at once. */
export const LATEST = 50;

/** The course of an enrollment. */
export function useCourse(id: string | null) {
  const { data, ...rest } = useAnswer(CourseDocument, { id: id as string }, { enabled: id !== null });
  return { ...rest, course: data?.enrollment ?? null };
}

/** The recovery record of an enrollment. */
export function useRecoveryRecord(id: string) {
  const { data, ...rest } = useAnswer(RecoveryRecordDocument, { id, first: LATEST });
  return { ...rest, record: data ?? null };
}
