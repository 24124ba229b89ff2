import { useTranslate } from 'react-admin';
import { RecordActivityDocument } from '../../../schema/generated/graphql';
import { CourseForm } from '../enrollments/CourseForm';
import { StepForm } from '../shared/StepForm';
import { activitySlides } from './activitySlides';

/** Records a mentoring activity. */
export default function ActivityCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.activities.record')}>
      {({ enrollment: { id: enrollmentId }, defaults, leave }) => (
        <StepForm
          of="RecordActivityInput"
          document={RecordActivityDocument}
          given={{ enrollmentId }}
          defaults={{ inGroup: false, ...defaults }}
          draft={`activity.${enrollmentId}`}
          save="screens.activities.record"
          says="screens.activities.recorded"
          slides={activitySlides}
          onDone={leave}
          onCancel={leave}
        />
      )}
    </CourseForm>
  );
}
