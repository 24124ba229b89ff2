import { useTranslate } from 'react-admin';
import type { EnrollmentStatus } from '../../../schema/generated/graphql';
import { StatusChip } from './StatusChip';

/** An enrollment as far as its chip tells it. */
export interface Standing {
  status: EnrollmentStatus;
  programmeMonth?: number | null | undefined;
  /** The months its edition of the guideline schedules. */
  scheduledMonths?: number;
}

/** Where a client stands: which month of the course, ended how, or not enrolled. */
export function EnrollmentChip({ enrollment }: { enrollment: Standing | null | undefined }) {
  const translate = useTranslate();
  if (!enrollment) return <StatusChip of="ClientStanding" value="NOT_ENROLLED" />;
  const { status, programmeMonth: month, scheduledMonths: months } = enrollment;
  if (status !== 'ACTIVE' || !month || !months) return <StatusChip of="EnrollmentStatus" value={status} />;
  const late = month > months;
  const label = translate(late ? 'shared.enrollment.monthLate' : 'shared.enrollment.month', { month, months });
  return late ? (
    <StatusChip of="DutyState" value="OVERDUE" label={label} />
  ) : (
    <StatusChip of="EnrollmentStatus" value="ACTIVE" label={label} />
  );
}
