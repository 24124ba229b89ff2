import { Box, Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { Course } from '../enrollments/useCourse';
import { formPath } from '../enrollments/stepRecords';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

interface SurveyLineProps {
  course: Pick<Course, 'id' | 'survey'>;
  /** Whether the viewer may record one. */
  may: boolean;
}

/** The satisfaction survey of a course: what was said, or the way to ask. */
export function SurveyLine({ course: { id, survey }, may }: SurveyLineProps) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!survey && !may) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1, fontSize: '0.875rem' }}>
      {survey ? (
        <>
          <Link component={To} to={`/surveys/${survey.id}/show`}>
            {translate('screens.surveys.one', { day: day(survey.answeredOn) })}
          </Link>
          <StatusChip of="SatisfactionLevel" value={survey.satisfaction} />
        </>
      ) : (
        <Button variant="outlined" component={To} to={formPath('surveys', id)}>
          {translate('screens.surveys.record')}
        </Button>
      )}
    </Box>
  );
}
