import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MeetingRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Present } from './Present';

/** A meeting on a phone. */
export function MeetingCard({ record }: { record: MeetingRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { heldOn, village, place, topics, joint, agent, officer } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{village.name}</Box>
        <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{day(heldOn)}</Box>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{[place, agent?.name ?? officer?.name].join(' · ')}</Box>
      <Box>{topics.join(', ')}</Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Present record={record} />
        {joint && translate('screens.groupMeetings.joint')}
      </Box>
    </Box>
  );
}
