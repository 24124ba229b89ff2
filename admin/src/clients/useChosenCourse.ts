import { useSearchParams } from 'react-router-dom';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';

/** The course of a client the screen is about: the one in the address, else the active, else the last one. */
export function useChosenCourse({ enrollments, activeEnrollment }: ClientPartsFragment) {
  const [params, setParams] = useSearchParams();
  const asked = enrollments.find(({ id }) => id === params.get('course'));
  const id = asked?.id ?? activeEnrollment?.id ?? enrollments.at(-1)?.id ?? null;
  return { id, choose: (course: string) => setParams({ course }, { replace: true }) };
}
