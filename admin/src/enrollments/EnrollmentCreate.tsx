import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { ClientDocument } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { StateBox } from '../shared/StateBox';
import { useAnswer } from '../shared/useAnswer';
import { BeginCourse } from './begin/BeginCourse';

const gone = new ApiRefusal({ message: 'shared.list.notFound', extensions: { code: 'NOT_FOUND' } });

/** Enrolls a client who is registered: the rehabilitation, the consent, the day of return. */
export default function EnrollmentCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const id = params.get('clientId');
  const { data, error, refetch } = useAnswer(ClientDocument, { id: id as string }, { enabled: !!id });
  const say = (key: string) => translate(`screens.enrollments.${key}`);
  const choose = { label: say('notEnrolled.title'), to: '/not-enrolled' };
  if (data?.client) return <BeginCourse client={data.client} />;
  return (
    <Page title={say('begin.title')} back="/not-enrolled">
      {!id && <StateBox text={say('begin.noClient')} action={choose} />}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && <ErrorState error={gone} back="/clients" />}
      {id && !data && !error && <Loading />}
    </Page>
  );
}
