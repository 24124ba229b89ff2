import type { EnrollmentStatus } from '../../../schema/generated/graphql';
import { StatusChip } from './StatusChip';
import { useMonthWords, type MonthOf } from './useMonthWords';

/** An enrollment as far as its chip tells it. */
export interface Standing extends MonthOf {
  status: EnrollmentStatus;
}

/** Where a client stands: which month of the course, ended how, or not enrolled. */
export function EnrollmentChip({ enrollment }: { enrollment: Standing | null | undefined }) {
  const month = useMonthWords(enrollment ?? {});
  if (!enrollment) return <StatusChip of="ClientStanding" value="NOT_ENROLLED" />;
  const { status } = enrollment;
  if (status !== 'ACTIVE' || !month) return <StatusChip of="EnrollmentStatus" value={status} />;
  const [of, value] = month.late ? (['DutyState', 'OVERDUE'] as const) : (['EnrollmentStatus', 'ACTIVE'] as const);
  return <StatusChip of={of} value={value as never} label={month.label} />;
}
