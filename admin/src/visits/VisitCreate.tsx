import { useTranslate } from 'react-admin';
import { RecordVisitDocument, type RecordVisitInput } from '../../../schema/generated/graphql';
import { CourseForm } from '../enrollments/CourseForm';
import { StepForm } from '../shared/StepForm';
import { visitSlides } from './visitSlides';
import { visitOf } from './visitOf';

/** Records a visit in the recovery record. */
export default function VisitCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.visits.record')}>
      {({ enrollment: { id: enrollmentId }, defaults, leave }) => (
        <StepForm
          of="RecordVisitInput"
          document={RecordVisitDocument}
          defaults={{ mode: 'DIRECT', ...defaults }}
          variables={(values, id) => ({ input: { ...visitOf(values as RecordVisitInput), id, enrollmentId } })}
          draft={`visit.${enrollmentId}`}
          save="screens.visits.record"
          says="screens.visits.recorded"
          slides={visitSlides}
          onDone={leave}
          onCancel={leave}
        />
      )}
    </CourseForm>
  );
}
