import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { MeasuredDocument, RecordAssessmentDocument, MayAssessDocument } from '../../../schema/generated/graphql';
import type { OfCourse } from '../enrollments/CourseForm';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Preview } from '../shared/Preview';
import { StepForm } from '../shared/StepForm';
import { useAnswer } from '../shared/useAnswer';
import { assessmentSlides } from './assessmentSlides';
import { blankForm } from './facets';

/** The form of a measurement: the baseline first, and the final after it. */
export function AssessmentForm({ enrollment: { id, startedOn }, defaults, leave }: OfCourse) {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(MeasuredDocument, { id });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data?.enrollment) return <Loading />;
  const { qualityOfLife, mayAssess } = data.enrollment;
  const phase = qualityOfLife.some((one) => one.phase === 'BASELINE') ? 'FINAL' : 'BASELINE';
  if (!mayAssess.allowed)
    return (
      <>
        <Preview decision={mayAssess} />
        <Button onClick={leave}>{translate('shared.form.back')}</Button>
      </>
    );
  return (
    <StepForm
      of="RecordQualityOfLifeInput"
      document={RecordAssessmentDocument}
      preview={MayAssessDocument}
      decision={mayAssess}
      given={{ enrollmentId: id }}
      defaults={{ answers: blankForm, missingPolicy: 'SPSS', ...defaults, phase }}
      draft={`quality.${id}`}
      save="screens.qualityOfLife.save"
      says="screens.qualityOfLife.recorded"
      slides={assessmentSlides(startedOn)}
      onDone={leave}
      onCancel={leave}
    />
  );
}
