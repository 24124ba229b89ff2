import { useTranslate } from 'react-admin';
import { CourseForm } from '../enrollments/CourseForm';
import { VisitForm } from './VisitForm';

/** Records a visit in the recovery record. */
export default function VisitCreate() {
  const translate = useTranslate();
  return <CourseForm title={translate('screens.visits.record')}>{(of) => <VisitForm {...of} />}</CourseForm>;
}
