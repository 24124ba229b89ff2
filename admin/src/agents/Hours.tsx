import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLimit } from '../rules/useRule';

/** Lesson hours an agent was briefed, of how many at least: "8 dari 8 JP". */
export function Hours({ hours }: { hours: number }) {
  const translate = useTranslate();
  const most = useLimit('agent.briefing');
  if (most === null) return hours;
  return (
    <Box
      component="span"
      sx={{ whiteSpace: 'nowrap', ...(hours < most && { color: 'warning.main', fontWeight: 600 }) }}
    >
      {translate(hours > most ? 'screens.agents.hoursMore' : 'screens.agents.hoursOutOf', { count: hours, most })}
    </Box>
  );
}
