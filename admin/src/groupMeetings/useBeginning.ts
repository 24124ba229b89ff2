import { AgentDocument } from '../../../schema/generated/graphql';
import { useEnrollment } from '../enrollments/useEnrollment';
import { useViewer } from '../panel';
import { useAnswer } from '../shared/useAnswer';
import { beginningOf } from './meetingOf';

/** What the form of a meeting begins with, null until it is known: the client's village, or the agent's own. */
export function useBeginning(enrollmentId: string | null) {
  const viewer = useViewer();
  const { enrollment, error, retry } = useEnrollment(enrollmentId);
  const own = useAnswer(AgentDocument, { id: viewer.agent as string }, { enabled: viewer.agent !== null });
  const village = enrollment?.client.village.code ?? own.data?.agent?.village.code ?? '';
  const waiting = enrollmentId ? !enrollment : viewer.agent !== null && own.isPending;
  return { beginning: waiting ? null : beginningOf(viewer, village, enrollmentId), error, retry };
}
