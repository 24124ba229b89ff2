import { useTranslate } from 'react-admin';
import { OpenRelapseDocument, MayOpenRelapseDocument } from '../../../schema/generated/graphql';
import { CourseForm } from '../enrollments/CourseForm';
import { StepForm } from '../shared/StepForm';
import { relapseSlides } from './relapseSlides';

/** Opens a slip, lapse or relapse that became known otherwise than at a visit. */
export default function RelapseCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.relapses.open')}>
      {({ enrollment: { id: enrollmentId }, defaults, leave }) => (
        <StepForm
          of="OpenRelapseInput"
          document={OpenRelapseDocument}
          preview={MayOpenRelapseDocument}
          given={{ enrollmentId }}
          defaults={defaults}
          draft={`relapse.${enrollmentId}`}
          save="screens.relapses.open"
          says="screens.relapses.opened"
          slides={relapseSlides}
          onDone={leave}
          onCancel={leave}
        />
      )}
    </CourseForm>
  );
}
