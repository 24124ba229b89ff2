import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReferralRowFragment } from '../../../schema/generated/graphql';
import { useLimit } from '../rules/useRule';
import { daysBetween } from '../shared/days';
import { useToday } from '../shared/format';

/** How long a referral has been where it stands: drafted, waiting for an answer, or under way. */
export function Age({ record }: { record: ReferralRowFragment }) {
  const translate = useTranslate();
  const today = useToday();
  const limit = useLimit('referral.follow-up');
  const { status, sentOn, answeredOn, closedOn, recordedAt, late } = record;
  if (closedOn || status === 'DECLINED') return null;
  const since = answeredOn ?? sentOn ?? recordedAt.slice(0, 10);
  const days = daysBetween(since, today);
  const words = late && limit !== null ? 'late' : days ? 'age' : 'today';
  return (
    <Box component="span" sx={late ? { color: 'warning.main', fontWeight: 600 } : {}}>
      {translate(`screens.referrals.${words}`, { smart_count: days, limit })}
    </Box>
  );
}
