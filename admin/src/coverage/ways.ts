import type { CoverageDimension } from '../../../schema/generated/graphql';
import { dayBefore, type Period } from '../shared/days';
import { listPath } from '../shared/listPath';

/** The filter that tells a group from the others. */
const groupFilters: Record<CoverageDimension, (group: string) => object> = {
  UNIT: (group) => ({ unitIds: [Number(group)] }),
  VILLAGE: (group) => ({ within: group }),
  AGE_GROUP: (group) => ({ ageGroups: [group] }),
  PATHWAY: (group) => ({ pathways: [group] }),
  ORIGIN: (group) => ({ providers: [group] }),
};

/** Where who is counted of a group is: those in need, those served, and the agents who are there. */
export function waysOfGroup(by: CoverageDimension, group: string, { from, until }: Period) {
  const of = groupFilters[by](group);
  const inNeed = { completedFrom: from, completedUntil: until, ...of };
  return {
    inNeed: listPath('clients', inNeed),
    served: listPath('clients', { ...inNeed, served: true }),
    agents: listPath('agents', { statuses: ['APPOINTED'], ...of }),
  };
}

const notClosed = { statuses: ['OPEN', 'ANSWERED', 'RETURNED'] };

/** Where what is counted of the supervision of a unit is. */
export function waysOfUnit(unit: number, period: Period, today: string) {
  const of = { unitIds: [unit] };
  const agents = { statuses: ['APPOINTED'], ...of };
  const officers = { active: true, ...of };
  const supervised = { supervised: true, from: period.from, until: period.until };
  return {
    held: listPath('supervisionVisits', { statuses: ['HELD'], ...of, from: period.from, until: period.until }),
    planned: listPath('supervisionVisits', { statuses: ['PLANNED'], ...of }),
    agents: listPath('agents', agents),
    agentsSupervised: listPath('agents', { ...agents, ...supervised }),
    officers: listPath('officers', officers),
    officersSupervised: listPath('officers', { ...officers, ...supervised }),
    openFollowUps: listPath('followUps', { ...notClosed, ...of }),
    overdueFollowUps: listPath('followUps', { ...notClosed, dueBy: dayBefore(today), ...of }),
  };
}
