import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
let above: Person;
const year = Number(daysAgo(0).slice(0, 4));
const does = () => budgeting(world);
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  above = await world.signedIn('SUPERVISOR', units.jakarta);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  head = await world.signedIn('SUPERVISOR', units.selatan);
  for (const fiscalYear of [year, year + 1]) await does().price(board, 'B2', 20_000, { fiscalYear });
});
afterAll(() => world.close());

/** A plan of ten clients and a ceiling, approved from above. */
async function planned(): Promise<void> {
  const { done } = given(world);
  const drivers = [
    ['clients', 10],
    ['clientMonths', 40],
    ['places', 3],
  ].map(([driver, count]) => ({ driver, count }));
  const input = { fiscalYear: year, source: 'APBN', drivers };
  for (const quantities of [[], [{ line: 'B2', quantity: 40, reason: 'Dua pertemuan gabungan' }]]) {
    const { id } = await done(officer, 'mutation M($input: DraftPlanInput!) { draftPlan(input: $input) { id } }', {
      input: { ...input, quantities },
    });
    await done(officer, 'mutation M($id: UUID!) { submitPlan(id: $id) { id } }', { id });
    await done(above, 'mutation M($id: UUID!) { approvePlan(id: $id) { id } }', { id });
  }
  const ceiling = {
    unitId: units.selatan,
    fiscalYear: year,
    source: 'APBN',
    rupiah: 3_000_000_000,
    document: 'DIPA uji',
  };
  await done(above, 'mutation M($input: GiveCeilingInput!) { giveCeiling(input: $input) { id } }', { input: ceiling });
}

const track = (who: Person, by: string, of = year): Promise<any[]> =>
  given(world).done(
    who,
    `query Q($y: Int!, $by: TrackBy!) { budgetTracking(fiscalYear: $y, by: $by) {
      key name planned ceiling payable remaining forecast expected priceless comingPriceless overPlan overCeiling behind unpaid } }`,
    { y: of, by },
  );

test('absorption tells what every source planned, what was earned and paid, at the unit and above it', async () => {
  await planned();
  const { id: agentId } = await given(world).agent(officer);
  await does().meeting(officer, agentId, await does().courses(officer, 4));
  await does().derived(officer);
  const lines = await track(officer, 'LINE');
  expect(lines.find((one: any) => one.key === 'B2')).toMatchObject({
    ...{ planned: 800_000, payable: 80_000, remaining: 720_000, overPlan: false },
  });
  expect(lines.find((one: any) => one.key === 'B1')).toMatchObject({ planned: 0, priceless: 1 });
  const [unit] = await track(above, 'UNIT');
  expect(unit).toMatchObject({ key: '3174', name: 'BNNK Jakarta Selatan', payable: 80_000 + 4 * 25_000 });
  for (const by of ['ACCOUNT', 'MONTH', 'PROVINCE', 'SOURCE']) {
    const rows = await track(above, by);
    expect(rows.reduce((sum: number, one: any) => sum + one.payable, 0)).toBe(180_000);
  }
});

test('the forecast to the end of the year is what the schedule still asks of four courses, by line, month and unit', async () => {
  const foreseen = async (by: string) => [...(await track(above, by)), ...(await track(above, by, year + 1))];
  const sum = (rows: any[], key?: string) =>
    rows.filter((one) => key === undefined || one.key === key).reduce((total, one) => total + one.forecast, 0);
  const lines = await foreseen('LINE');
  expect(sum(lines, 'A3')).toBe(4 * 50_000);
  expect(sum(lines, 'B2')).toBe(4 * 20_000);
  expect(sum(lines, 'C2')).toBe(4 * 50_000);
  expect(sum(lines, 'A1')).toBe(0);
  expect(lines.reduce((total, { key, comingPriceless }) => total + (key === 'C1' ? comingPriceless : 0), 0)).toBe(4);
  for (const one of lines) expect(one.expected).toBe(one.planned - one.remaining + one.forecast);
  for (const by of ['ACCOUNT', 'MONTH', 'UNIT', 'PROVINCE', 'SOURCE']) expect(sum(await foreseen(by))).toBe(sum(lines));
  const { data } = await world.ask<any, object>(
    above,
    '{ comingPayables(first: 100, filter: { lines: [A3] }) { totalCount nodes { rupiah on client { id } unit { id } } } }',
  );
  expect(data.comingPayables.nodes.map(({ rupiah, unit }: any) => [rupiah, unit.id])).toEqual(
    Array.from({ length: data.comingPayables.totalCount }, () => [50_000, units.selatan]),
  );
  const [unit] = await track(above, 'UNIT');
  expect(unit).toMatchObject({ ceiling: 3_000_000_000, overCeiling: false });
});

test('the workload proposes the counts of the next plan', async () => {
  const proposed = await given(world).done(
    officer,
    'query Q($y: Int!) { proposedCounts(fiscalYear: $y) { driver count } }',
    {
      y: year,
    },
  );
  const of = Object.fromEntries(proposed.map(({ driver, count }: any) => [driver, count]));
  expect(of).toMatchObject({ clients: 4, clientMonths: 16, places: 1, months: 12 });
});

test('what was claimed long ago and is not paid is flagged, and leads to its evidence; so is what nobody claimed', async () => {
  const claim = await does().claim(officer);
  const flagged = async () => (await track(head, 'LINE')).reduce((sum, one) => sum + one.unpaid, 0);
  expect(await flagged()).toBe(0);
  await world.owner.query(`update claim set claimed_on = claimed_on - 40 where id = $1`, [claim.id]);
  expect(await flagged()).toBe(claim.count);
  expect(await does().payables(head, { unpaid: true, claimId: claim.id })).toHaveLength(claim.count);
  expect(await does().payables(head, { unpaid: false, claimId: claim.id })).toEqual([]);
  expect(await does().payables(head, { unclaimed: true, statuses: ['CLAIMED'] })).toEqual([]);
});
