import { useResourceDefinitions } from 'react-admin';
import type { EvidenceKind, PayableRowFragment } from '../../../schema/generated/graphql';
import { listPath } from '../shared/listPath';

/** Where the record of a kind of evidence is shown. */
const shownIn: Partial<Record<EvidenceKind, string>> = {
  ENROLLMENT: 'enrollments',
  URINE_TEST: 'urineTests',
  QUALITY_OF_LIFE: 'qualityOfLifeAssessments',
  MEETING: 'groupMeetings',
  ATTENDANCE: 'groupMeetings',
  NETWORK_ATTENDANCE: 'activities',
};

/** The address of what a payable stands on: its record, or the list that holds it; null where the viewer has neither. */
export function useEvidencePath(): (payable: PayableRowFragment) => string | null {
  const resources = useResourceDefinitions();
  return ({ evidence, record, evidenceOn, enrollment, unit }) => {
    const within = { unitIds: [unit.id], from: evidenceOn, until: evidenceOn };
    const resource = shownIn[evidence];
    if (resource) return record && resources[resource]?.hasShow ? `/${resource}/${record}/show` : null;
    if (evidence === 'TRIP') return resources['visits']?.hasList ? listPath('visits', within) : null;
    if (evidence === 'AGENT_REPORT')
      return enrollment && resources['recoveryRecords']?.hasList
        ? listPath('recoveryRecords', { enrollmentId: enrollment.id, month: `${evidenceOn.slice(0, 7)}-01` })
        : null;
    const month = { from: `${evidenceOn.slice(0, 7)}-01`, until: evidenceOn };
    return resources['reports']?.hasList
      ? listPath('reports', { unitIds: [unit.id], kinds: ['MONTHLY'], ...month })
      : null;
  };
}
