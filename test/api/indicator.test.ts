import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDemoWorld } from '../support/demoWorld.js';
import { daysAgo, today } from '../support/given.js';
import { units } from '../support/units.js';
import type { Person, World } from '../support/world.js';

let world: World;
let owner: (sql: string) => Promise<any>;
let head: Person;
let analyst: Person;
beforeAll(async () => {
  const demo = await openDemoWorld();
  ({ world, one: owner } = demo);
  head = await world.signedIn('SUPERVISOR', units.selatan);
  analyst = await world.signedIn('ANALYST', units.bnn);
}, 60_000);
afterAll(() => world.close());

const period = { from: daysAgo(180), until: today() };
const query = `query Q($input: FiguresInput!) { indicators(input: $input) {
  indicator measure period { from until } group groupName done all value target suppressed } }`;
const months = { from: `${daysAgo(180).slice(0, 7)}-01`, until: today() };
const figures = async (who: Person, input: object): Promise<any[]> =>
  (await world.ask<any, object>(who, query, { input: { periods: [period], ...input } })).data.indicators;

test('a head of section reads how the unit is doing, and the figures are those of its records', async () => {
  const told = await figures(head, {});
  const of = (indicator: string) => told.find((one) => one.indicator === indicator);
  expect(of('ACTIVE').value).toBe(
    await owner(`select count(*)::int from enrollment where unit_id = ${units.selatan} and status = 'ACTIVE'`),
  );
  expect(of('RECOVERED')).toMatchObject({
    done: await owner(`select count(*)::int from outcome where unit_id = ${units.selatan} and result = 'RECOVERED'
      and superseded_by is null and recorded_on >= '${period.from}'`),
    measure: 'PERCENT',
  });
  expect(of('NOT_RELAPSED')).toMatchObject({ target: 50, suppressed: false });
  const { data } = await world.ask<any, object>(
    head,
    `query Q($from: Date!, $until: Date!) { enrollments(filter: { statuses: [COMPLETED], endedFrom: $from,
      endedUntil: $until }) { totalCount } }`,
    period,
  );
  expect(of('COMPLETED').value).toBe(data.enrollments.totalCount);
});

test('visits done of due are the monthly visits of the schedule', async () => {
  const { data } = await world.ask<any, object>(
    head,
    '{ enrollments(first: 100) { pageInfo { hasNextPage } nodes { endedOn duties { rule { code } until state } } } }',
  );
  const duties = data.enrollments.nodes.flatMap(({ endedOn, duties: list }: any) =>
    list.filter(
      ({ rule, until }: any) =>
        rule?.code === 'visit.monthly' &&
        until >= period.from &&
        until <= period.until &&
        (!endedOn || until <= endedOn),
    ),
  );
  expect(data.enrollments.pageInfo.hasNextPage).toBe(false);
  const done = duties.filter(({ state }: any) => state === 'DONE');
  const [visited] = await figures(head, { only: ['VISITED'] });
  expect(visited).toMatchObject({ done: done.length, all: duties.length });
});

test('figures come by unit, by province, by pathway and by period, in one statement', async () => {
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  const byProvince = await figures(board, { by: 'PROVINCE', only: ['ACTIVE'] });
  expect(byProvince.find((one) => one.group === '31').groupName).toBe('Daerah Khusus Ibukota Jakarta');
  expect(byProvince.reduce((sum, one) => sum + one.value, 0)).toBe(
    (await figures(board, { only: ['ACTIVE'] }))[0].value,
  );
  const periods = [{ from: daysAgo(360), until: daysAgo(181) }, period];
  const { data, extensions } = await world.ask<any, object>(board, query, { input: { periods, by: 'UNIT' } });
  expect(new Set(data.indicators.map((one: any) => one.period.until))).toEqual(new Set([daysAgo(181), today()]));
  expect(extensions?.cost.statements).toBe(1);
});

test('a unit sees no other unit, and naming one adds nothing', async () => {
  expect(new Set((await figures(head, { by: 'UNIT' })).map((one) => one.group))).toEqual(new Set(['3174']));
  expect(await figures(head, { unitIds: [units.bandung] })).toEqual([]);
});

test('an analyst reads figures and no person; a group of fewer than five tells no number', async () => {
  const told = await figures(analyst, { periods: [months], by: 'UNIT' });
  const small = told.filter((one) => one.suppressed);
  expect(small.length).toBeGreaterThan(0);
  expect(small.every(({ done, all, value }) => done === null && all === null && value === null)).toBe(true);
  expect(told.filter((one) => !one.suppressed).every(({ all }) => all >= 5)).toBe(true);
  const { errors } = await world.ask<any, object>(analyst, '{ clients { nodes { id } } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('both pathways stand side by side with what the rule finds', async () => {
  const { data } = await world.ask<any, object>(
    analyst,
    `query Q($period: PeriodInput!) { pathwayEquity(period: $period) { indicator
      compulsory { value } voluntary { value } finding { met found rule { code } } } }`,
    { period: months },
  );
  const recovered = data.pathwayEquity.find((one: any) => one.indicator === 'RECOVERED');
  expect(recovered.finding).toMatchObject({ rule: { code: 'equity.pathway' }, met: expect.any(Boolean) });
  const [one, other] = [recovered.compulsory.value, recovered.voluntary.value];
  expect(Number(recovered.finding.found.replace(',', '.'))).toBeCloseTo(Math.abs(one - other), 1);
});

test('what an analyst could subtract is refused: single units, and parts of a month', async () => {
  const asked = (input: object) => world.ask<any, object>(analyst, query, { input });
  const { errors } = await asked({ periods: [months], unitIds: [units.selatan] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.unitIds' });
  const part = await asked({ periods: [{ from: '2026-01-02', until: '2026-01-31' }] });
  expect(part.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.periods.0.from' });
  expect(part.errors?.[0]?.message).toContain('2026-01-01');
});

test('an agent asks for no figures, and a period that ends before it begins is named', async () => {
  const agent = await world.signedIn('AGENT', units.selatan);
  const input = { periods: [{ from: today(), until: daysAgo(1) }] };
  const refused = await world.ask<any, object>(agent, query, { input: { periods: [period] } });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const wrong = await world.ask<any, object>(head, query, { input });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.periods.0.until' });
});
