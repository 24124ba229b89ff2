import { useTranslate } from 'react-admin';
import { RecordActivityDocument } from '../../../schema/generated/graphql';
import { CourseForm } from '../enrollments/CourseForm';
import { StepForm } from '../shared/StepForm';
import { waitsFor } from '../waiting/waitsFor';
import { activitySlides } from './activitySlides';

/** Records a mentoring activity. */
export default function ActivityCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.activities.record')}>
      {({ enrollment, defaults, leave }) => (
        <StepForm
          of="RecordActivityInput"
          document={RecordActivityDocument}
          given={{ enrollmentId: enrollment.id }}
          defaults={{ inGroup: false, ...defaults }}
          waits={waitsFor('activities', enrollment, 'heldOn')}
          draft={`activity.${enrollment.id}`}
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
