import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CorrectButtons } from '../corrections/CorrectButtons';
import type { Course } from '../enrollments/useCourse';
import { useFormat } from '../shared/format';

/** The satisfaction survey of a course, in short. */
export function SurveyLine({ survey }: { survey: NonNullable<Course['survey']> }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { satisfaction, answeredBy, answeredOn } = survey;
  const said = translate(`enums.SatisfactionLevel.${satisfaction}`);
  const by = translate(`enums.Attendee.${answeredBy}`);
  const about = `${translate('types.SatisfactionSurvey._')}: ${said} · ${by}, ${day(answeredOn)}`;
  return (
    <Box sx={{ py: 1, fontSize: '0.875rem' }}>
      {about}
      <Box>
        <CorrectButtons kind="SURVEY" record={survey} form={false} about={about} />
      </Box>
    </Box>
  );
}
