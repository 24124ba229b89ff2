import { useTranslate } from 'react-admin';
import { RecordUrineTestDocument } from '../../../schema/generated/graphql';
import { CourseForm } from '../enrollments/CourseForm';
import { StepForm } from '../shared/StepForm';
import { urineTestOf } from './urineTestOf';
import { urineTestSlides } from './urineTestSlides';

/** Records a urine test of the schedule. */
export default function UrineTestCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.urineTests.record')}>
      {({ enrollment: { id: enrollmentId }, defaults, leave }) => (
        <StepForm
          of="RecordUrineTestInput"
          document={RecordUrineTestDocument}
          defaults={{ results: {}, ...defaults }}
          variables={(values, id) => ({ input: { ...urineTestOf(values), id, enrollmentId } })}
          draft={`urine.${enrollmentId}`}
          save="screens.urineTests.record"
          says="screens.urineTests.recorded"
          slides={urineTestSlides}
          onDone={leave}
          onCancel={leave}
        />
      )}
    </CourseForm>
  );
}
