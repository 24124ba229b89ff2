import type { ChartsQuery, CourseStep, Grouping, Indicator } from '../../../schema/generated/graphql';
import type { Period } from '../shared/days';
import { listPath } from '../shared/listPath';

/** A figure as far as its records are told by it. */
export interface Told {
  indicator: Indicator;
  period: Period;
  group: string;
}

/** What is counted: everything, or what the indicator holds for. */
export type Part = 'all' | 'done';

/** The filter that tells the records of a group from the others. */
const groupFilters: Record<Exclude<Grouping, 'SEX'>, (group: string) => object> = {
  ALL: () => ({}),
  UNIT: (group) => ({ unitIds: [Number(group)] }),
  PROVINCE: (group) => ({ province: group }),
  PATHWAY: (group) => ({ pathways: [group] }),
  REGENCY: (group) => ({ within: group }),
  SUBSTANCE: (group) => (group === 'UNRECORDED' ? { substancesKnown: false } : { substances: [group] }),
};

/** Where the records behind a figure are: as many as it counts. */
export function recordsOf({ indicator, period, group }: Told, by: keyof typeof groupFilters, part: Part): string {
  const { from, until } = period;
  const asked = { from, until, ...groupFilters[by](group) };
  if (indicator === 'VISITED')
    return listPath('programmeMonths', { ...asked, ...(part === 'done' && { visited: true }) });
  if (indicator === 'FIRST_CONTACT') return listPath('assignments', { ...asked, contacted: true });
  return listPath('enrollments', { indicator, ...asked, ...(part === 'done' && { achieved: true }) });
}

/** Where the clients of a step of the funnel are. */
export const clientsAt = (step: CourseStep, { from, until }: Period): string =>
  listPath('clients', { cameTo: step, completedFrom: from, completedUntil: until });

/** Where the agents of a caseload are. */
export const agentsWith = ({
  clients,
  over,
}: Pick<ChartsQuery['charts']['caseload'][number], 'clients' | 'over'>): string =>
  listPath('agents', { statuses: ['APPOINTED'], clientsFrom: clients, ...(!over && { clientsUntil: clients }) });
