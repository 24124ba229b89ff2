import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Course } from '../enrollments/useCourse';
import { useMayTake } from '../enrollments/useMayTake';
import { Section } from '../shared/Section';
import { RecordSurvey } from '../surveys/RecordSurvey';
import { CompleteStep } from './CompleteStep';
import { EndingLine } from './EndingLine';
import { ExitStep } from './ExitStep';
import { JudgeAnew } from './JudgeAnew';
import { OutcomeLine } from './OutcomeLine';
import { OutcomeStep } from './OutcomeStep';
import { SurveyLine } from './SurveyLine';

/** The end of a course: its outcome, its completion, and what each still lacks. */
export function EndingCard({ course }: { course: Course }) {
  const translate = useTranslate();
  const may = useMayTake(course.unit);
  const { id, status, outcome, mayRecordOutcome, mayComplete, completionStands, survey } = course;
  const active = status === 'ACTIVE';
  const asks = !active && !survey && may('surveys');
  if (!active && !outcome && !completionStands && !survey && !asks) return null;
  return (
    <Box id="ending" sx={{ scrollMarginTop: 64 }}>
      <Section title={translate('screens.outcomes.ending')}>
        {outcome && <OutcomeLine outcome={outcome} />}
        {outcome && <JudgeAnew outcome={outcome} completed={status === 'COMPLETED'} may={may('outcomes')} />}
        {completionStands && (
          <EndingLine
            decision={completionStands}
            allowed="screens.outcomes.completionStands"
            title="types.Enrollment.completionStands"
          />
        )}
        {survey && <SurveyLine survey={survey} />}
        {asks && <RecordSurvey enrollmentId={id} />}
        {active && !outcome && (
          <EndingLine decision={mayRecordOutcome} allowed="screens.outcomes.mayJudge">
            {may('outcomes') && <OutcomeStep enrollmentId={id} decision={mayRecordOutcome} />}
          </EndingLine>
        )}
        {active && (
          <EndingLine decision={mayComplete} allowed="screens.outcomes.mayComplete">
            {may('endings') && <CompleteStep enrollmentId={id} decision={mayComplete} />}
          </EndingLine>
        )}
        {active && may('endings') && <ExitStep enrollmentId={id} />}
      </Section>
    </Box>
  );
}
