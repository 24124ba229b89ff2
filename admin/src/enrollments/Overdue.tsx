import { useTranslate } from 'react-admin';
import type { EnrollmentRowFragment } from '../../../schema/generated/graphql';
import { StatusChip } from '../shared/StatusChip';

/** How many duties of a course are overdue; nothing where none is. */
export function Overdue({ duties }: Pick<EnrollmentRowFragment, 'duties'>) {
  const translate = useTranslate();
  const count = duties.filter(({ state }) => state === 'OVERDUE').length;
  if (count === 0) return null;
  return <StatusChip of="DutyState" value="OVERDUE" label={translate('screens.enrollments.overdueCount', { count })} />;
}
