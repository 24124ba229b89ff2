import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Course, PicturedMonth } from '../useCourse';
import { PictureStep } from './PictureStep';

/** The boxes of a month: weeks 1–2, weeks 3–4, or the whole of it. */
export function MonthBoxes({ month: { boxes }, course }: { month: PicturedMonth; course: Course }) {
  const translate = useTranslate();
  return boxes.map(({ weeks, steps }) => (
    <Box key={weeks} sx={{ mt: 0.75 }}>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', fontWeight: 600 }}>
        {translate(`enums.ScheduleWeeks.${weeks}`)}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map((duty) => (
          <li key={duty.step}>
            <PictureStep duty={duty} course={course} />
          </li>
        ))}
      </Box>
    </Box>
  ));
}
