import type { ClientRowFragment } from '../../../schema/generated/graphql';
import type { Standing } from '../shared/EnrollmentChip';

/** The enrollment a client stands in, or stood in last. */
export function latest({ enrollments, activeEnrollment }: ClientRowFragment): Standing | null {
  return activeEnrollment ? { status: 'ACTIVE', ...activeEnrollment } : (enrollments.at(-1) ?? null);
}
