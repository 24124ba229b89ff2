import { useResourceDefinitions } from 'react-admin';
import type { DutyRowFragment } from '../../../schema/generated/graphql';
import { clientPath } from '../clients/ClientLink';
import { useMayTake, type Step } from '../enrollments/useMayTake';
import { useStepTarget } from '../enrollments/useStepTarget';

/** No course: what is asked of an officer, a village or a unit. */
const none = { id: '', status: 'EXITED', unit: { id: 0 } } as const;

/** Where a duty leads: to the record that shows it was done, or to the form that records it; null where to neither. */
export function useDutyTarget(duty: DutyRowFragment): string | null {
  const ofCourse = useStepTarget(duty.enrollment ?? none);
  const resources = useResourceDefinitions();
  const may = useMayTake(duty.unit ?? none.unit);
  const { step, evidence, about, client, officer, village } = duty;
  const shown = (resource: string, id: string | null | undefined) =>
    id && resources[resource]?.hasShow ? `/${resource}/${id}/show` : null;
  const form = (resource: Step, begins: Record<string, string>) =>
    may(resource) && resources[resource]?.hasCreate ? `/${resource}/create?${new URLSearchParams(begins)}` : null;
  switch (step) {
    case 'ENROLLMENT':
    case 'ENROLLMENT_AFTER_RELEASE':
      return client && (evidence ? clientPath(client) : form('enrollments', { clientId: client.id }));
    case 'OFFICER_TRAINING':
    case 'TRAINING_REFRESHER':
      return shown('officers', officer?.id);
    case 'SOP_REVIEW':
      return shown('sopReviews', evidence) ?? form('sopReviews', {});
    case 'AREA_MAP':
      return shown('areaMaps', evidence ?? about) ?? (village && form('areaMaps', { villageCode: village.code }));
    default:
      return ofCourse(duty);
  }
}
