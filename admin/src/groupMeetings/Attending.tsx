import { Card } from '@mui/material';
import { useWatch } from 'react-hook-form';
import type { AttendanceInput } from '../../../schema/generated/graphql';
import { Quorum } from './Quorum';

/** The count of clients ticked so far; families are not counted. */
export function Attending() {
  const attendance = (useWatch({ name: 'attendance' }) ?? []) as AttendanceInput[];
  return (
    <Card sx={{ px: 1.5, py: 1 }}>
      <Quorum clients={attendance.filter(({ attendee }) => attendee === 'CLIENT').length} />
    </Card>
  );
}
