import type { HomeOfStaffQuery } from '../../../schema/generated/graphql';
import { listPath } from '../shared/listPath';
import { monthBefore } from '../shared/PeriodSelect';

/** What is counted on the home of staff. */
type Count = keyof HomeOfStaffQuery;

/** A number, and where what it counts is. */
export interface Counted {
  of: Count;
  to: string;
  /** Only heads are asked for it. */
  head?: boolean;
}

const active = { statuses: ['ACTIVE'] };

/** The days the counts of the home are asked for. */
export interface Days {
  today: string;
  /** A day of the month and of the quarter that ended last. */
  month: string;
  quarter: string;
}

/** First days of the month and of the quarter that ended last. */
export function lastPeriods(today: string): Pick<Days, 'month' | 'quarter'> {
  const inQuarter = (Number(today.slice(5, 7)) - 1) % 3;
  return { month: monthBefore(today, 1), quarter: monthBefore(today, inQuarter + 3) };
}

const dueReports = (kind: 'MONTHLY' | 'QUARTERLY', on: string, state: string) =>
  `/dueReports?kind=${kind}&on=${on}&state=${state}`;

const noOfficer = { of: 'noOfficer', to: listPath('units', { lacks: 'OFFICER', tiers: ['REGENCY'] }) } as const;

/** Units nobody can work in yet. */
export const unstaffed = [{ of: 'noSupervisor', to: listPath('units', { lacks: 'SUPERVISOR' }) }, noOfficer] as const;

/** What waits for a step, worst first. */
export const needsAction = ({ today, month, quarter }: Days, own: number): readonly Counted[] => [
  { of: 'relapses', to: `${listPath('relapses', { open: true })}&sort=noticedOn&order=ASC` },
  { of: 'noAgent', to: listPath('enrollments', { ...active, hasAgent: false }) },
  { of: 'late', to: listPath('enrollments', { ...active, late: true }) },
  { of: 'notEnrolled', to: listPath('not-enrolled', { rehabilitated: true }) },
  { of: 'unanswered', to: listPath('referrals', { statuses: ['SENT'] }) },
  { of: 'monthsLate', to: dueReports('MONTHLY', 'ALL', 'OVERDUE') },
  { of: 'quartersLate', to: dueReports('QUARTERLY', 'ALL', 'OVERDUE') },
  { of: 'returned', to: listPath('reports', { statuses: ['RETURNED'] }) },
  { of: 'toAccept', to: listPath('reports', { statuses: ['SENT'], unitIds: [own] }), head: true },
  { of: 'monthsDue', to: dueReports('MONTHLY', month, 'DUE') },
  { of: 'quartersDue', to: dueReports('QUARTERLY', quarter, 'DUE') },
  { of: 'followUps', to: listPath('followUps', { statuses: ['OPEN', 'RETURNED'], dueSoon: true }) },
  { of: 'waivers', to: listPath('waivers', { on: today, endsSoon: true }) },
  { ...noOfficer, head: true },
  { of: 'full', to: listPath('agents', { statuses: ['APPOINTED'], hasRoom: false }) },
  { of: 'refreshers', to: listPath('officers', { refresherSoon: true }), head: true },
  { of: 'candidates', to: listPath('agents', { statuses: ['CANDIDATE'] }) },
  { of: 'imports', to: listPath('imports', { statuses: ['READY', 'NEEDS_MAPPING'] }) },
  { of: 'toAcknowledge', to: listPath('reports', { toAcknowledge: true }), head: true },
];

/** How much there is. */
export const figures: readonly Counted[] = [
  { of: 'active', to: listPath('enrollments', active) },
  { of: 'completed', to: listPath('enrollments', { statuses: ['COMPLETED'] }) },
  { of: 'appointed', to: listPath('agents', { statuses: ['APPOINTED'] }) },
];
