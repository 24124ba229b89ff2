import type { HomeOfStaffQuery } from '../../../schema/generated/graphql';

/** What is counted on the home of staff. */
export type Count = keyof HomeOfStaffQuery;

/** A number, and the list that holds what it counts. */
export interface Counted {
  of: Count;
  resource: string;
  filter: object;
}

const active = { statuses: ['ACTIVE'] };

/** What waits for a step, worst first. */
export const needsAction = (today: string, soon: string): readonly Counted[] => [
  { of: 'relapses', resource: 'relapses', filter: { open: true } },
  { of: 'noAgent', resource: 'enrollments', filter: { ...active, hasAgent: false } },
  { of: 'late', resource: 'enrollments', filter: { ...active, programmeMonth: 5 } },
  { of: 'notEnrolled', resource: 'not-enrolled', filter: {} },
  { of: 'unanswered', resource: 'referrals', filter: { statuses: ['SENT'] } },
  { of: 'followUps', resource: 'followUps', filter: { statuses: ['OPEN', 'RETURNED'], dueBy: soon } },
  { of: 'waivers', resource: 'waivers', filter: { on: today, endsBy: soon } },
  { of: 'full', resource: 'agents', filter: { statuses: ['APPOINTED'], hasRoom: false } },
  { of: 'candidates', resource: 'agents', filter: { statuses: ['CANDIDATE'] } },
  { of: 'imports', resource: 'imports', filter: { statuses: ['READY', 'NEEDS_MAPPING'] } },
];

/** How much there is. */
export const figures: readonly Counted[] = [
  { of: 'active', resource: 'enrollments', filter: active },
  { of: 'completed', resource: 'enrollments', filter: { statuses: ['COMPLETED'] } },
  { of: 'appointed', resource: 'agents', filter: { statuses: ['APPOINTED'] } },
];
