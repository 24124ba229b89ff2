import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PrisonStayRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** What a time in prison asks for, and where it stands. */
export function Owed({ stay }: { stay: PrisonStayRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return stay.duties.map(({ id, step, state, from, until, doneOn }) => (
    <Box key={id} sx={{ fontSize: '0.875rem', py: 0.25 }}>
      {translate(`enums.ScheduleStep.${step}`)} <StatusChip of="DutyState" value={state} />
      <Box sx={{ color: 'text.secondary' }}>{doneOn ? day(doneOn) : `${day(from)} – ${day(until)}`}</Box>
    </Box>
  ));
}
