import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let above: Person;
const year = Number(daysAgo(0).slice(0, 4));
const does = () => budgeting(world);
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  above = await world.signedIn('SUPERVISOR', units.jakarta);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  await does().price(board, 'B2', 20_000);
});
afterAll(() => world.close());

const draft = `mutation M($input: DraftPlanInput!) { draftPlan(input: $input) { id revision rupiah status
  lines { line computed quantity reason price why rupiah } } }`;
const counts = [
  ...[
    { driver: 'clients', count: 10 },
    { driver: 'clientMonths', count: 40 },
    { driver: 'places', count: 3 },
  ],
];
const drafting = (more: object = {}) =>
  world.ask<any, object>(officer, draft, { input: { fiscalYear: year, source: 'APBN', drivers: counts, ...more } });
const drafted = async (more: object = {}): Promise<any> => (await drafting(more)).data.draftPlan;
const step = (who: Person, verb: string, id: string) =>
  world.ask<any, object>(who, `mutation M($id: UUID!) { ${verb}(id: $id) { status reason } }`, { id });
const code = (answer: any) => answer.errors?.[0]?.extensions;

test('each line is computed by the formula of the annex; one without a price says so', async () => {
  const { lines, revision, rupiah } = await drafted();
  const of = (line: string) => lines.find((one: any) => one.line === line);
  expect(revision).toBe(1);
  expect(of('A1')).toMatchObject({ quantity: 10, price: 25_000, rupiah: 250_000 });
  expect(of('B2')).toMatchObject({ quantity: 20, price: 20_000, rupiah: 400_000 });
  expect(of('B3')).toMatchObject({ quantity: 40, rupiah: 2_000_000 });
  expect(of('B1')).toMatchObject({ quantity: 10, price: null, rupiah: null, why: 'PRICE_MISSING' });
  expect(rupiah).toBe(lines.reduce((sum: number, one: any) => sum + (one.rupiah ?? 0), 0));
});

test('a changed quantity keeps what the formula said and why; the next revision stands beside the first', async () => {
  const plan = await drafted({ quantities: [{ line: 'B2', quantity: 24, reason: 'Dua pertemuan gabungan' }] });
  expect(plan.revision).toBe(2);
  expect(plan.lines.find((one: any) => one.line === 'B2')).toMatchObject({
    ...{ computed: 20, quantity: 24, reason: 'Dua pertemuan gabungan', rupiah: 480_000 },
  });
  const { data } = await world.ask<any, object>(officer, '{ budgetPlans { nodes { revision } } }');
  expect(data.budgetPlans.nodes.map((one: any) => one.revision).toSorted()).toEqual([1, 2]);
});

test('a negative count, a quantity without a reason, and a closed year are refused by their field', async () => {
  expect(code(await drafting({ drivers: [{ driver: 'clients', count: -1 }] })).field).toBe('input.drivers.0.count');
  const bare = [{ line: 'B2', quantity: 4, reason: ' ' }];
  expect(code(await drafting({ quantities: bare })).field).toBe('input.quantities.0.reason');
  const below = [{ line: 'B2', quantity: -4, reason: 'Salah ketik' }];
  expect(code(await drafting({ quantities: below })).field).toBe('input.quantities.0.quantity');
  expect(code(await drafting({ fiscalYear: year - 1 }))).toMatchObject({ reason: 'closedYear' });
});

test('the unit submits, the unit above decides; nobody skips a step', async () => {
  const { id } = await drafted({ source: 'CSR' });
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  expect(code(await step(above, 'approvePlan', id)).code).toBe('STEP_NOT_ALLOWED');
  expect((await step(officer, 'submitPlan', id)).data.submitPlan.status).toBe('SUBMITTED');
  expect(code(await step(head, 'approvePlan', id))).toMatchObject({ code: 'FORBIDDEN', reason: 'planAbove' });
  expect((await step(above, 'approvePlan', id)).data.approvePlan.status).toBe('APPROVED');
});

test('a ceiling comes from above, never from the unit itself', async () => {
  const give = 'mutation M($input: GiveCeilingInput!) { giveCeiling(input: $input) { rupiah } }';
  const input = {
    unitId: units.selatan,
    fiscalYear: year,
    source: 'APBN',
    rupiah: 3_000_000_000,
    document: 'DIPA uji',
  };
  expect((await world.ask<any, object>(above, give, { input })).data.giveCeiling.rupiah).toBe(3_000_000_000);
  const own = await world.signedIn('SUPERVISOR', units.selatan);
  expect(code(await world.ask(own, give, { input }))).toMatchObject({ code: 'FORBIDDEN' });
  const { data } = await world.ask<any, object>(
    officer,
    '{ budgetPlans(filter: { sources: [APBN] }) { nodes { ceiling { rupiah } } } }',
  );
  expect(data.budgetPlans.nodes[0].ceiling.rupiah).toBe(3_000_000_000);
});
