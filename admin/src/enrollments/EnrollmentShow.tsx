import { Navigate, useParams } from 'react-router-dom';
import { useTranslate } from 'react-admin';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { useEnrollment } from './useEnrollment';

/** An enrollment is shown on the page of its client. */
export default function EnrollmentShow() {
  const translate = useTranslate();
  const { id } = useParams();
  const { enrollment, error, retry } = useEnrollment(id);
  if (enrollment) return <Navigate to={`/clients/${enrollment.client.id}/show?course=${enrollment.id}`} replace />;
  return (
    <Page title={translate('screens.enrollments.title')} back="/enrollments">
      {error ? <ErrorState error={error} retry={retry} back="/enrollments" /> : <Loading />}
    </Page>
  );
}
