import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Course } from '../enrollments/useCourse';
import { useMayTake } from '../enrollments/useMayTake';
import { Section } from '../shared/Section';
import { SurveyLine } from '../surveys/SurveyLine';
import { CompleteStep } from './CompleteStep';
import { EndingLine } from './EndingLine';
import { ExitStep } from './ExitStep';
import { JudgeAnew } from './JudgeAnew';
import { OutcomeLine } from './OutcomeLine';
import { OutcomeStep } from './OutcomeStep';

/** The end of a course: its outcome, its completion, and what each still lacks. */
export function EndingCard({ course }: { course: Course }) {
  const translate = useTranslate();
  const may = useMayTake(course.unit);
  const { id, status, outcome, survey, mayRecordOutcome, mayComplete } = course;
  const active = status === 'ACTIVE';
  if (!active && !outcome && !survey && !may('surveys')) return null;
  return (
    <Box id="ending" sx={{ scrollMarginTop: 64 }}>
      <Section title={translate('screens.outcomes.ending')}>
        {outcome && <OutcomeLine outcome={outcome} />}
        {outcome && <JudgeAnew outcome={outcome} completed={status === 'COMPLETED'} may={may('outcomes')} />}
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
        {(!active || survey) && <SurveyLine course={course} may={may('surveys')} />}
        {active && may('endings') && <ExitStep enrollmentId={id} />}
      </Section>
    </Box>
  );
}
