import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ClientRowFragment } from '../../../schema/generated/graphql';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { latest } from './latest';

/** A client on a phone. */
export function ClientCard({ record }: { record: ClientRowFragment }) {
  const translate = useTranslate();
  const { code, initials, identity, sex, ageGroup, village, activeEnrollment } = record;
  const who = [translate(`screens.clients.sexShort.${sex}`), translate(`enums.AgeGroup.${ageGroup}`)].join(', ');
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>
        {identity?.name ?? initials}{' '}
        <Box component="span" sx={{ fontWeight: 400 }}>
          ({who})
        </Box>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{code}</Box>
      <Box sx={{ color: 'text.secondary' }}>{`${village.name}, ${village.path}`}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.25 }}>
        <EnrollmentChip enrollment={latest(record)} />
        {activeEnrollment && (activeEnrollment.agent?.name ?? translate('screens.clients.noAgent'))}
      </Box>
    </Box>
  );
}
