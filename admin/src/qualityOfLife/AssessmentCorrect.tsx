import {
  CorrectAssessmentDocument,
  MayCorrectQualityOfLifeDocument,
  type AssessmentRowFragment,
  type RecordQualityOfLifeInput,
} from '../../../schema/generated/graphql';
import { CorrectPage } from '../corrections/CorrectPage';
import { anyReason, reasonSlide, wrong } from '../corrections/reason';
import { nameOf } from '../shared/PersonOrCode';
import { StepForm } from '../shared/StepForm';
import { assessmentSlides } from './assessmentSlides';

/** Corrects a measurement of quality of life. */
export default function AssessmentCorrect() {
  return (
    <CorrectPage<AssessmentRowFragment> kind="QUALITY_OF_LIFE" of={({ client }) => nameOf(client)}>
      {({ record: { id: of, takenOn, phase, answers, missingPolicy, enrollment }, leave }) => (
        <StepForm
          of="RecordQualityOfLifeInput"
          document={CorrectAssessmentDocument}
          preview={MayCorrectQualityOfLifeDocument}
          foreseenWith={anyReason}
          defaults={{ takenOn, phase, answers, missingPolicy }}
          variables={(values, id) => {
            const { given, input } = wrong(of, values);
            return { ...given, input: { ...(input as RecordQualityOfLifeInput), id, enrollmentId: enrollment.id } };
          }}
          save="screens.corrections.save"
          says="screens.corrections.saidCorrected"
          slides={[...assessmentSlides(enrollment.startedOn), reasonSlide]}
          onDone={({ correctQualityOfLife: { id } }) => leave(id)}
          onCancel={() => leave(of)}
        />
      )}
    </CorrectPage>
  );
}
