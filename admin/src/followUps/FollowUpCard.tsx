import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { FollowUpRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { DueMark } from './DueMark';
import { FollowUpSteps } from './FollowUpSteps';

/** A follow-up on a phone. */
export function FollowUpCard({ record }: { record: FollowUpRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { task, unit, dueOn, owner, visit } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Link component={To} to={`/supervisionVisits/${visit.id}/show`} sx={{ fontSize: '1rem', fontWeight: 600 }}>
        {task}
      </Link>
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
