import { EnrollmentDocument, type EnrollmentHeadFragment } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import { useAnswer } from '../shared/useAnswer';

interface Found {
  enrollment: EnrollmentHeadFragment | null;
  error: Error | null;
  retry: () => void;
}

/** An enrollment as far as its head tells it, or why it is not here. */
export function useEnrollment(id: string | null | undefined): Found {
  const { data, error, refetch } = useAnswer(EnrollmentDocument, { id: id as string }, { enabled: !!id });
  const enrollment = data?.enrollment ?? null;
  const gone = new ApiRefusal({ message: 'shared.list.notFound', extensions: { code: 'NOT_FOUND' } });
  return { enrollment, error: data && !enrollment ? gone : error, retry: () => void refetch() };
}
