import { useResourceDefinitions } from 'react-admin';
import type { Role } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { STAFF } from '../shared/roles';

const CARERS: readonly Role[] = ['OFFICER', 'AGENT'];
const OFFICER: readonly Role[] = ['OFFICER'];

/** Whose each step is: an agent records what is done with the client, an officer examines, measures and judges. */
const takers = {
  visits: CARERS,
  activities: CARERS,
  groupMeetings: CARERS,
  referrals: CARERS,
  consents: CARERS,
  relapses: CARERS,
  urineTests: OFFICER,
  qualityOfLifeAssessments: OFFICER,
  outcomes: OFFICER,
  surveys: OFFICER,
  assistances: OFFICER,
  recoveryRecords: CARERS,
  areaMaps: STAFF,
  sopReviews: STAFF,
  officers: ['SUPERVISOR'],
  rehabilitations: STAFF,
  enrollments: STAFF,
  assignments: STAFF,
  endings: STAFF,
  clients: STAFF,
} satisfies Record<string, readonly Role[]>;

/** A kind of step. */
export type Step = keyof typeof takers;

/** Which steps are offered to the viewer for a client or course: those of their role, in their own unit. */
export function useMayTake(unit: { id: number }): (step: Step) => boolean {
  const viewer = useViewer();
  return (step) => viewer.unit.id === unit.id && (takers[step] as readonly Role[]).includes(viewer.role);
}

/** Whether a kind of record has a screen to record it. */
export function useHasForm(): (resource: string) => boolean {
  const resources = useResourceDefinitions();
  return (resource) => resources[resource]?.hasCreate === true;
}
