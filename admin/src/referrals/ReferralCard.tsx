import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReferralRowFragment } from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';
import { StatusChip } from '../shared/StatusChip';
import { Age } from './Age';

/** A referral on a phone. */
export function ReferralCard({ record }: { record: ReferralRowFragment }) {
  const translate = useTranslate();
  const { need, status, client, facility } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{nameOf(client)}</Box>
        <StatusChip of="ReferralStatus" value={status} />
      </Box>
      <Box>{translate(`enums.Need.${need}`)}</Box>
      <Box sx={{ color: 'text.secondary' }}>{facility.name}</Box>
      <Age record={record} />
    </Box>
  );
}
