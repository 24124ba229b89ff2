import { useTranslate } from 'react-admin';
import type { FollowUpPartsFragment } from '../../../schema/generated/graphql';
import { useFormat, useToday } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** Where a follow-up stands, and whether its day has passed. */
export function DueMark({ of }: { of: FollowUpPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { status, dueOn } = of;
  const late = dueOn < useToday() && (status === 'OPEN' || status === 'RETURNED');
  return (
    <>
      <StatusChip of="FollowUpStatus" value={status} />{' '}
      {late && (
        <StatusChip of="DutyState" value="OVERDUE" label={translate('screens.followUps.late', { day: day(dueOn) })} />
      )}
    </>
  );
}
