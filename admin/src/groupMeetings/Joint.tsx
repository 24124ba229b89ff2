import { Box } from '@mui/material';
import { useWatch } from 'react-hook-form';
import type { AttendanceInput } from '../../../schema/generated/graphql';
import { TickInput } from '../shared/TickInput';
import { GuestSearch } from './GuestSearch';

interface JointProps {
  /** Code of the host village. */
  village: string;
  chosen: readonly AttendanceInput[];
  onPick: (enrollmentId: string) => void;
}

/** Whether the meeting was joint; then clients of neighbouring villages can be added. */
export function Joint(props: JointProps) {
  const joint = useWatch({ name: 'joint' }) as boolean;
  return (
    <Box sx={{ mt: 1 }}>
      <TickInput source="joint" />
      {joint && (
        <>
          <GuestSearch {...props} />
        </>
      )}
    </Box>
  );
}
