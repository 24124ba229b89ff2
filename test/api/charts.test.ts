import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDemoWorld } from '../support/demoWorld.js';
import { daysAgo, today } from '../support/given.js';
import { units } from '../support/units.js';
import type { Person, World } from '../support/world.js';

let world: World;
let owner: (sql: string) => Promise<any>;
let head: Person;
let above: Person;
let analyst: Person;
beforeAll(async () => {
  const demo = await openDemoWorld();
  ({ world, one: owner } = demo);
  head = await world.signedIn('SUPERVISOR', units.selatan);
  above = await world.signedIn('SUPERVISOR', units.jakarta);
  analyst = await world.signedIn('ANALYST', units.bnn);
}, 60_000);
afterAll(() => world.close());

const months = { from: `${daysAgo(180).slice(0, 7)}-01`, until: today() };
const query = `query Q($input: FiguresInput!) { indicators(input: $input) { group value } }`;
const figures = async (who: Person, input: object): Promise<any[]> =>
  (await world.ask<any, object>(who, query, { input: { periods: [months], ...input } })).data.indicators;

test('what waits in each unit is counted as its lists count it, the unit with most of it first', async () => {
  const asked = `{ unitsInNeed { unit { id } relapses noAgent late notEnrolled unanswered followUps months quarters all }
    noAgent: enrollments(filter: { statuses: [ACTIVE], hasAgent: false }, first: 1) { totalCount }
    late: enrollments(filter: { statuses: [ACTIVE], late: true }, first: 1) { totalCount }
    relapses(filter: { open: true }, first: 1) { totalCount }
    notEnrolled: clients(filter: { standings: [NOT_ENROLLED], rehabilitated: true }, first: 1) { totalCount } }`;
  const { data } = await world.ask<any, object>(above, asked, {});
  const { unitsInNeed: units_, ...lists } = data;
  for (const need of ['noAgent', 'late', 'relapses', 'notEnrolled'])
    expect(units_.reduce((sum: number, one: any) => sum + one[need], 0)).toBe(lists[need].totalCount);
  expect(units_.map(({ all }: any) => all)).toEqual(
    units_.map(({ all }: any) => all).toSorted((a: number, b: number) => b - a),
  );
});

const charts = `query Q($period: PeriodInput!) { charts(period: $period) { caseload { clients over agents } funnel { step clients share }
  domains { domain baseline final courses } } }`;
const chartsOf = async (who: Person): Promise<any> =>
  (await world.ask<any, object>(who, charts, { period: months })).data.charts;

test('the charts count agents by caseload, how far clients came, and the domains, each step within the one before', async () => {
  const { caseload, funnel, domains } = await chartsOf(head);
  expect(caseload.map(({ clients, over }: any) => [clients, over])).toEqual([0, 1, 2, 3, 4, 5].map((n) => [n, n > 4]));
  const agents = caseload.reduce((sum: number, one: any) => sum + one.agents, 0);
  expect(agents).toBe(
    await owner(`select count(*)::int from recovery_agent where unit_id = ${units.selatan} and status = 'APPOINTED'`),
  );
  const clients = funnel.map((one: any) => one.clients);
  expect(clients).toEqual(clients.toSorted((one: number, other: number) => other - one));
  expect(funnel[0]).toMatchObject({ step: 'REHABILITATED', share: 100 });
  expect(domains.every(({ baseline, final }: any) => baseline > 0 && final > baseline)).toBe(true);
});

test('an analyst is told no small step, and no step that few did not come to', async () => {
  const { funnel } = await chartsOf(analyst);
  const told = funnel.map(({ clients }: any) => clients).filter((one: number | null) => one !== null);
  expect(told.length).toBeGreaterThan(2);
  const { errors } = await world.ask<any, object>(analyst, charts, { period: { from: daysAgo(9), until: daysAgo(2) } });
  expect(errors?.[0]?.extensions.reason).toBe('coarsePeriod');
});

test('figures are told by regency of domicile, of one province alone', async () => {
  const told = await figures(above, { by: 'REGENCY', only: ['ACTIVE'], provinceCode: '31' });
  expect(told.map(({ group }) => group).every((code: string) => code.startsWith('31.'))).toBe(true);
  const all = await figures(above, { by: 'ALL', only: ['ACTIVE'] });
  expect(told.reduce((sum, { value }) => sum + value, 0)).toBe(all[0].value);
  expect(await figures(above, { by: 'REGENCY', only: ['ACTIVE'], provinceCode: '32' })).toEqual([]);
});
