import { useTranslate } from 'react-admin';
import { CourseForm } from '../enrollments/CourseForm';
import { UrineTestForm } from './UrineTestForm';

/** Records a urine test of the schedule or of a relapse. */
export default function UrineTestCreate() {
  const translate = useTranslate();
  return <CourseForm title={translate('screens.urineTests.record')}>{(of) => <UrineTestForm {...of} />}</CourseForm>;
}
