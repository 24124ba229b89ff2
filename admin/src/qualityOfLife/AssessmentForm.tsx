import { required } from 'react-admin';
import { MeasuredDocument, RecordAssessmentDocument } from '../../../schema/generated/graphql';
import type { OfCourse } from '../enrollments/CourseForm';
import { CardsInput } from '../shared/CardsInput';
import { DayInput } from '../shared/DayInput';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Preview } from '../shared/Preview';
import { StepForm } from '../shared/StepForm';
import { useAnswer } from '../shared/useAnswer';
import { blankForm } from './facets';
import { Items } from './Items';
import { LiveScores } from './LiveScores';

const must = required();

/** The form of a measurement: the baseline first, and the final after it. */
export function AssessmentForm({ enrollment: { id, startedOn }, defaults, leave }: OfCourse) {
  const { data, error, refetch } = useAnswer(MeasuredDocument, { id });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data?.enrollment) return <Loading />;
  const { qualityOfLife, mayAssess } = data.enrollment;
  const phase = qualityOfLife.some((one) => one.phase === 'BASELINE') ? 'FINAL' : 'BASELINE';
  return (
    <>
      <Preview decision={mayAssess} />
      <StepForm
        of="RecordQualityOfLifeInput"
        document={RecordAssessmentDocument}
        given={{ enrollmentId: id }}
        defaults={{ answers: blankForm, ...defaults, phase }}
        draft={`quality.${id}`}
        save="screens.qualityOfLife.save"
        says="screens.qualityOfLife.recorded"
        slides={[
          {
            fields: ['takenOn', 'phase'],
            content: (
              <>
                <DayInput source="takenOn" validate={must} />
                <CardsInput
                  of="AssessmentPhase"
                  source="phase"
                  help="screens.qualityOfLife.phaseHelp"
                  validate={must}
                />
              </>
            ),
          },
          { fields: ['answers'], content: <Items source="answers" /> },
          { fields: [], content: <LiveScores source="answers" startedOn={startedOn} /> },
        ]}
        onDone={leave}
        onCancel={leave}
      />
    </>
  );
}
