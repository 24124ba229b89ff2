import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FollowUpRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { DueMark } from './DueMark';
import { FollowUpSteps } from './FollowUpSteps';
import { TaskLink } from './TaskLink';

/** A follow-up on a phone. */
export function FollowUpCard({ record }: { record: FollowUpRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { unit, dueOn, owner } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>
        <TaskLink of={record} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[unit.name, owner?.name, translate('screens.followUps.due', { day: day(dueOn) })].filter(Boolean).join(' · ')}
      </Box>
      <Box>
        <DueMark of={record} />
      </Box>
      <FollowUpSteps of={record} />
    </Box>
  );
}
