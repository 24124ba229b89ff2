import type { ClaimRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DecideSteps } from './DecideSteps';

/** What a supervisor can do with a claim of somebody else. */
export function ClaimSteps({ record: { id, status } }: { record: ClaimRowFragment }) {
  const { role } = useViewer();
  return role === 'SUPERVISOR' ? <DecideSteps status={status} claims={{ ids: [id] }} /> : null;
}
