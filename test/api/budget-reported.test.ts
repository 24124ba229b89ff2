import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { budgeting } from '../support/budgeting.js';
import { given } from '../support/given.js';
import { lastMonth, reporting } from '../support/reporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let enrollmentId: string;
const paid = async (line: string) => {
  await budgeting(world).derived(officer);
  const found = await budgeting(world).payables(officer, { lines: [line] });
  return found.map(({ status, why, rupiah }) => ({ status, why, rupiah }));
};
beforeAll(async () => {
  world = await openWorld();
  const its = given(world);
  officer = await its.officer();
  const { id } = await its.agent(officer);
  const agent = await world.signedIn('AGENT', units.selatan, id);
  const begun = addMonths(lastMonth(), -5);
  enrollmentId = (await its.enrollment(officer, begun)).id;
  await its.assignment(officer, enrollmentId, id, begun);
  await reporting(world).handIn(agent, enrollmentId);
});
afterAll(() => world.close());

test("an agent's record pays B3 once the unit's monthly report was accepted; the month then pays a contracted officer", async () => {
  const its = reporting(world);
  expect(await paid('B3')).toEqual([{ status: 'NOT_PAYABLE', why: 'NOT_ACCEPTED', rupiah: 0 }]);
  const employed = `insert into officer (id, recorded_at, account_id, unit_id, employment, appointed_by_head, appointed_on)
    values ($1, now(), $1, $2, 'TKK', true, '2024-01-04')
    on conflict (account_id) do update set employment = excluded.employment, appointed_on = excluded.appointed_on`;
  await world.owner.query(employed, [officer.account, units.selatan]);
  const draft = await its.compile(officer);
  expect(await paid('C5')).toMatchObject([{ status: 'NOT_PAYABLE', why: 'NOT_ACCEPTED' }]);
  const sent = await its.send(officer, draft);
  await its.accept(await world.signedIn('SUPERVISOR', units.selatan), sent);
  expect(await paid('B3')).toEqual([{ status: 'PAYABLE', why: null, rupiah: 50_000 }]);
  const [month] = await paid('C5');
  expect(['NOT_ACCEPTED', 'NOT_CONTRACTED']).not.toContain(month?.why);
  expect(await paid('B3')).toHaveLength(1);
});

test('a network meeting in month 4 or later pays a snack as soon as there is a price, and an earlier one does not', async () => {
  const record = (heldOn: string) =>
    given(world).done(officer, 'mutation M($input: RecordActivityInput!) { recordActivity(input: $input) { id } }', {
      input: { enrollmentId, heldOn, kind: 'NETWORKING', topic: 'Rapat jejaring desa', inGroup: false },
    });
  await record(addDays(lastMonth(), -2));
  await record(addDays(addMonths(lastMonth(), -4), 2));
  expect((await paid('C3')).map(({ why }) => why)).toEqual(['PRICE_MISSING', 'NOT_OF_THE_MONTH']);
});
