import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePhone } from '../../shared/usePhone';
import type { Course } from '../useCourse';
import { FoldedMonth } from './FoldedMonth';
import { Legend } from './Legend';
import { PictureMonth } from './PictureMonth';
import { PhaseHead } from './PhaseHead';
import { Wide } from '../../shared/Wide';

/** A month of extension holds one step only. */
const WIDTHS = {
  MENTORING: 'minmax(176px, 1fr)',
  CONTINUING_GUIDANCE: 'minmax(176px, 1fr)',
  EXTENSION: 'minmax(132px, 0.6fr)',
};

/** The guideline's own picture of a course, Gambar 4: months, weeks, steps, and where each step stands. */
export function Picture({ course }: { course: Course }) {
  const translate = useTranslate();
  const phone = usePhone();
  const { schedule } = course;
  return (
    <Card component="section" sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, px: 2, py: 1 }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          {translate('screens.course.picture.title')}
        </Typography>
        <Legend course={course} />
      </Box>
      {phone ? (
        schedule.map((month) => <FoldedMonth key={month.month} month={month} course={course} />)
      ) : (
        <Wide>
          <Box sx={{ display: 'grid', gridTemplateColumns: schedule.map(({ phase }) => WIDTHS[phase]).join(' ') }}>
            <PhaseHead schedule={schedule} />
            {schedule.map((month) => (
              <PictureMonth key={month.month} month={month} course={course} />
            ))}
          </Box>
        </Wide>
      )}
      <Typography variant="caption" sx={{ display: 'block', px: 2, py: 0.75, color: 'text.secondary' }} lang="id">
        {translate('screens.course.picture.source')}
      </Typography>
    </Card>
  );
}
