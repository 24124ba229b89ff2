import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agentsWith, clientsAt, recordsOf } from '../../admin/src/indicators/recordsOf';
import { waysOfGroup, waysOfUnit } from '../../admin/src/coverage/ways';
import { openDemoWorld } from '../support/demoWorld.js';
import { daysAgo, today } from '../support/given.js';
import { units } from '../support/units.js';
import type { Person, World } from '../support/world.js';

let world: World;
let officer: Person;
let province: Person;
let board: Person;
beforeAll(async () => {
  ({ world } = await openDemoWorld());
  officer = await world.signedIn('OFFICER', units.selatan);
  province = await world.signedIn('SUPERVISOR', units.jakarta);
  board = await world.signedIn('SUPERVISOR', units.bnn);
}, 60_000);
afterAll(() => world.close());

const period = { from: daysAgo(90), until: today() };
const before = { from: daysAgo(200), until: daysAgo(91) };

const data = async (who: Person, query: string, variables: object = {}): Promise<any> => {
  const answer = await world.ask<any, object>(who, query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

/** What a list is narrowed by. */
const filters: Record<string, string> = {
  ...{ clients: 'ClientFilter', enrollments: 'EnrollmentFilter', programmeMonths: 'ProgrammeMonthFilter' },
  ...{ assignments: 'AssignmentFilter', agents: 'AgentFilter', officers: 'OfficerFilter' },
  ...{ supervisionVisits: 'SupervisionVisitFilter', followUps: 'FollowUpFilter' },
};

/** How many rows stand in the list a path of the panel opens. */
async function rows(who: Person, path: string): Promise<number> {
  const { pathname, searchParams } = new URL(path, 'http://panel');
  const list = pathname.slice(1);
  const query = `query Q($filter: ${filters[list]}) { ${list}(filter: $filter, first: 1) { totalCount } }`;
  return (await data(who, query, { filter: JSON.parse(searchParams.get('filter') ?? '{}') }))[list].totalCount;
}

/** How many rows stand behind each of these paths. */
const behind = async (who: Person, paths: Record<string, string>): Promise<Record<string, number>> => {
  const told: Record<string, number> = {};
  for (const [key, path] of Object.entries(paths)) told[key] = await rows(who, path);
  return told;
};

test.each([
  ['an officer', () => officer, ['ALL', 'PATHWAY'] as const, undefined],
  ['a province', () => province, ['UNIT', 'REGENCY'] as const, undefined],
  ['the board', () => board, ['PROVINCE'] as const, ['RECOVERED']],
  ['the board, by what was used,', () => board, ['SUBSTANCE'] as const, ['ACTIVE']],
])('%s finds behind each figure as many rows as it counts, of all and of what was done', async (_, who, ways, only) => {
  const asked = `query Q($input: FiguresInput!) { indicators(input: $input) { indicator group period { from until } done all } }`;
  for (const by of ways) {
    const input = { periods: by === 'ALL' ? [period, before] : [period], by, ...(only && { only }) };
    const { indicators } = await data(who(), asked, { input });
    expect(indicators.length).toBeGreaterThan(0);
    for (const { done, all, ...told } of indicators) {
      const counted = { all: await rows(who(), recordsOf(told, by, 'all')), done };
      if (!['ACTIVE', 'COMPLETED', 'FIRST_CONTACT'].includes(told.indicator))
        counted.done = await rows(who(), recordsOf(told, by, 'done'));
      expect({ ...told, ...counted }).toEqual({ ...told, all, done });
    }
  }
});

test('behind each step of the funnel and each caseload stand as many clients and agents', async () => {
  const asked = `query Q($period: PeriodInput!) { charts(period: $period) { funnel { step clients } caseload { clients over agents } } }`;
  const { charts } = await data(province, asked, { period });
  for (const { step, clients } of charts.funnel) expect(await rows(province, clientsAt(step, period))).toBe(clients);
  for (const { agents, ...load } of charts.caseload) expect(await rows(province, agentsWith(load))).toBe(agents);
});

test.each(['UNIT', 'VILLAGE', 'AGE_GROUP', 'PATHWAY', 'ORIGIN'] as const)(
  'behind coverage by %s stand those in need, those served and the agents there',
  async (by) => {
    const asked = `query Q($from: Date!, $until: Date!) { coverage(by: ${by}, from: $from, until: $until) { group served inNeed agents } }`;
    const { coverage } = await data(province, asked, period);
    expect(coverage.length).toBeGreaterThan(0);
    for (const { group, agents, ...told } of coverage.slice(0, 6)) {
      const { agents: there, ...ways } = waysOfGroup(by, group, period);
      expect(await behind(province, ways)).toEqual(told);
      expect(agents === null ? null : await rows(province, there)).toBe(agents);
    }
  },
);

test('behind the reach of supervision stand its visits, people and follow-ups', async () => {
  const asked = `query Q($from: Date!, $until: Date!) { supervisionCoverage(from: $from, until: $until) { unit { id } planned held
    agents agentsSupervised officers officersSupervised openFollowUps overdueFollowUps } }`;
  const { supervisionCoverage } = await data(province, asked, period);
  for (const { unit, ...told } of supervisionCoverage)
    expect(await behind(province, waysOfUnit(unit.id, period, today()))).toEqual(told);
});

test('each programme month names its course, its own month and the visit in it; an assignment its first contact', async () => {
  const { programmeMonths, assignments } = await data(
    officer,
    `query Q($from: Date!, $until: Date!) {
      programmeMonths(filter: { from: $from, until: $until }, first: 100) { nodes { id month from until visited
        enrollment { id startedOn } client { code } visit { visitedOn place } } }
      assignments(filter: { from: $from, until: $until, contacted: true }, first: 100) { nodes { startedOn firstContactOn } } }`,
    period,
  );
  expect(new Set(programmeMonths.nodes.map(({ id }: any) => id)).size).toBe(programmeMonths.nodes.length);
  for (const { visited, visit, from, until } of programmeMonths.nodes) {
    const atHome = visit?.place === 'HOME' && visit.visitedOn >= from && visit.visitedOn <= until;
    expect(visited).toBe(visit !== null && atHome);
  }
  expect(assignments.nodes.length).toBeGreaterThan(0);
  for (const { startedOn, firstContactOn } of assignments.nodes) expect(firstContactOn >= startedOn).toBe(true);
});

test('an agent is told by no filter what a figure counts or what a client used, and an analyst has no list', async () => {
  const agent = await world.signedIn('AGENT', units.selatan);
  const analyst = await world.signedIn('ANALYST', units.bnn);
  const refused = async (who: Person, query: string) =>
    (await world.ask<any, object>(who, query, {})).errors?.[0]?.extensions.code;
  for (const filter of ['indicator: DOCUMENTED', 'substances: [HEROIN]', 'substancesKnown: true'])
    expect(await refused(agent, `{ enrollments(filter: { ${filter} }) { totalCount } }`)).toBe('FORBIDDEN');
  expect(await refused(agent, '{ clients(filter: { cameTo: RECOVERED }) { totalCount } }')).toBe('FORBIDDEN');
  expect(await refused(agent, '{ agents(filter: { supervised: true }) { totalCount } }')).toBe('FORBIDDEN');
  for (const list of ['enrollments', 'programmeMonths', 'assignments'])
    expect(await refused(analyst, `{ ${list} { totalCount } }`)).toBe('FORBIDDEN');
  expect(await refused(officer, '{ enrollments(filter: { achieved: true }) { totalCount } }')).toBe('BAD_USER_INPUT');
});
