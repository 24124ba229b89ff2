import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Course } from '../useCourse';

/** The phases over the months they span. */
export function PhaseHead({ schedule }: Pick<Course, 'schedule'>) {
  const translate = useTranslate();
  const spans = [...Map.groupBy(schedule, ({ phase }) => phase)];
  return spans.map(([phase, months]) => (
    <Box
      key={phase}
      sx={{
        gridColumn: `span ${months.length}`,
        px: 2,
        py: 0.5,
        fontSize: '0.75rem',
        fontWeight: 650,
        color: 'text.secondary',
        bgcolor: 'action.hover',
        borderTop: 1,
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      {translate(`enums.SchedulePhase.${phase}`)}
    </Box>
  ));
}
