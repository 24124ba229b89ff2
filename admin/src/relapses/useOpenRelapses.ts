import { RelapsesOfCourseDocument, type RelapsesOfCourseQuery } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';

/** A relapse event in short. */
export type OpenRelapse = NonNullable<RelapsesOfCourseQuery['enrollment']>['relapses'][number];

/** The open relapse events of a course, and those that were still open on a day; null until they are here. */
export function useOpenRelapses(enrollmentId: string, on: string | null = null) {
  const { data, error, refetch } = useAnswer(RelapsesOfCourseDocument, { id: enrollmentId });
  const open = data?.enrollment?.relapses.filter(({ closedOn }) => !closedOn || (on && closedOn >= on)) ?? null;
  return { open, error, retry: () => void refetch() };
}
