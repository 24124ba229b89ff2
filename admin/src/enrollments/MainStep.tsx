import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { CompleteStep } from '../outcomes/CompleteStep';
import { OutcomeStep } from '../outcomes/OutcomeStep';
import { openDuties } from './openDuties';
import { deedOf } from './stepRecords';
import type { Course } from './useCourse';
import { useMayTake } from './useMayTake';
import { useStepTarget } from './useStepTarget';

/** The main button of a client: the next duty the viewer can do, the outcome or the completion once they are possible. */
export function MainStep({ course }: { course: Course }) {
  const translate = useTranslate();
  const target = useStepTarget(course);
  const may = useMayTake(course.unit);
  const { id, duties, mayRecordOutcome, mayComplete, status, outcome } = course;
  if (status !== 'ACTIVE') return null;
  if (mayComplete.allowed && may('endings'))
    return <CompleteStep enrollmentId={id} decision={mayComplete} variant="contained" />;
  if (!outcome && mayRecordOutcome.allowed && may('outcomes'))
    return <OutcomeStep enrollmentId={id} decision={mayRecordOutcome} variant="contained" />;
  const next = openDuties(duties).now.find((duty) => duty.step !== 'OUTCOME' && target(duty));
  if (!next) return null;
  return (
    <Button variant="contained" component={Link} to={target(next) as string}>
      {translate(deedOf(next.step))}
    </Button>
  );
}
