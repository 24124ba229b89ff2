import { useTranslate } from 'react-admin';
import { HomeOfAgentDocument, type AccompaniedCourseFragment } from '../../../schema/generated/graphql';
import { openDuties } from '../enrollments/openDuties';
import { Empty } from '../shared/Empty';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { useAnswer } from '../shared/useAnswer';
import { useCarried } from '../waiting/useCarried';
import { NextOfClient } from './NextOfClient';
import { ReceivedCard } from './ReceivedCard';

const FAR = '9999-12-31';

/** The last day of what is to be done first: who is most urgent stands first. */
const until = ({ duties }: AccompaniedCourseFragment) =>
  openDuties(duties.filter(({ by }) => by.includes('AGENT'))).now[0]?.until ?? FAR;

/** The clients an agent accompanies, each with what comes next. */
export function AgentHome() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(HomeOfAgentDocument, {});
  useCarried(data?.enrollments.nodes ?? []);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={10} />;
  const courses = data.enrollments.nodes.toSorted((one, other) => until(one).localeCompare(until(other)));
  return (
    <>
      {courses.length === 0 && <Empty text={translate('screens.clients.emptyAgent')} />}
      {courses.map((course) => (
        <NextOfClient key={course.id} course={course} />
      ))}
      <ReceivedCard />
    </>
  );
}
