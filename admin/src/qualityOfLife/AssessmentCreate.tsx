import { useTranslate } from 'react-admin';
import { CourseForm } from '../enrollments/CourseForm';
import { AssessmentForm } from './AssessmentForm';

/** Records a WHOQOL-BREF form. */
export default function AssessmentCreate() {
  const translate = useTranslate();
  return (
    <CourseForm title={translate('screens.qualityOfLife.record')}>{(of) => <AssessmentForm {...of} />}</CourseForm>
  );
}
