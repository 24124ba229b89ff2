import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { deedOf } from '../enrollments/stepRecords';
import type { Duty } from '../enrollments/useCourse';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** A duty of a client that is open today, with the way to its form. */
export function TodayDuty({ duty, to }: { duty: Duty; to: string | null }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { message, state, step, until } = duty;
  const word = state === 'OVERDUE' ? 'overdue' : state === 'UPCOMING' ? 'from' : 'until';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1 }}>
      <Box sx={{ flex: '1 1 200px' }}>
        <Box sx={{ fontWeight: 600 }}>
          {message} <StatusChip of="DutyState" value={state} />
        </Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {translate(`screens.course.next.${word}`, { day: day(state === 'UPCOMING' ? duty.from : until) })}
        </Box>
      </Box>
      {to && state !== 'UPCOMING' && (
        <Button variant="outlined" component={Link} to={to} sx={{ minHeight: 44 }}>
          {translate(deedOf(step))}
        </Button>
      )}
    </Box>
  );
}
