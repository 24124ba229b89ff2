import { Box } from '@mui/material';
import type { Course, PicturedMonth } from '../useCourse';
import { MonthBoxes } from './MonthBoxes';
import { MonthHead } from './MonthHead';

interface PictureMonthProps {
  month: PicturedMonth;
  course: Course;
}

/** A month of the picture as a column; the present one is marked. */
export function PictureMonth({ month, course }: PictureMonthProps) {
  const now = course.programmeMonth === month.month;
  return (
    <Box
      sx={{
        px: 2,
        py: 1,
        borderTop: 1,
        borderRight: 1,
        borderColor: 'divider',
        boxShadow: (theme) => (now ? `inset 0 3px ${theme.palette.primary.main}` : 'none'),
        minWidth: 0,
      }}
    >
      <MonthHead month={month} now={now} />
      <MonthBoxes month={month} course={course} />
    </Box>
  );
}
