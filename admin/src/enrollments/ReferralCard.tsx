import { Box, Link, Typography } from '@mui/material';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';
import type { RecoveryRecord } from './useCourse';

/** So many referrals stand on the card; the recovery record holds them all. */
const SHOWN = 4;

/** The latest referrals of a course. */
export function ReferralCard({ referrals }: { referrals: RecoveryRecord['referrals']['nodes'] }) {
  const translate = useTranslate();
  const leads = useResourceDefinitions()['referrals']?.hasShow;
  const say = (key: string) => translate(`screens.course.referrals.${key}`);
  return (
    <Section title={say('title')}>
      {referrals.length === 0 && (
        <Typography variant="body2" sx={{ py: 0.5, color: 'text.secondary' }}>
          {say('none')}
        </Typography>
      )}
      {referrals.slice(0, SHOWN).map(({ id, need, status, facility }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'center', fontSize: '0.875rem' }}>
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            {leads ? (
              <Link component={To} to={`/referrals/${id}/show`}>
                {translate(`enums.Need.${need}`)}
              </Link>
            ) : (
              translate(`enums.Need.${need}`)
            )}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{facility.name}</Box>
          </Box>
          <StatusChip of="ReferralStatus" value={status} />
        </Box>
      ))}
    </Section>
  );
}
