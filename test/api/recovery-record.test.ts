import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addMonths, calendarMonth } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today } from '../support/given.js';
import { lastMonth, reporting } from '../support/reporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let agent: Person;
let agentId: string;
let enrollmentId: string;
beforeAll(async () => {
  world = await openWorld();
  const its = given(world);
  officer = await its.officer();
  agentId = (await its.agent(officer)).id;
  agent = await world.signedIn('AGENT', units.selatan, agentId);
  enrollmentId = (await its.enrollment(officer, addMonths(lastMonth(), -2))).id;
  await its.assignment(officer, enrollmentId, agentId, addMonths(lastMonth(), -2));
});
afterAll(() => world.close());

const due = `query Q($filter: RecordDueFilter!) { dueRecords(filter: $filter) { totalCount
  nodes { state visits homeVisits client { id } agent { id } record { id late } } } }`;
const handIn = 'mutation M($input: HandInRecordInput!) { handInRecord(input: $input) { id } }';
const reasonOf = async (who: Person, input: object) =>
  (await world.ask(who, handIn, { input })).errors?.[0]?.extensions;

test('an agent sees what is due of the month that ended and hands it in; late is what came after the fifth day', async () => {
  const its = reporting(world);
  const before = await given(world).done(agent, due, { filter: { enrollmentId } });
  expect(before).toMatchObject({ totalCount: 1, nodes: [{ agent: { id: agentId }, record: null, visits: 0 }] });
  const record = await its.handIn(agent, enrollmentId);
  const late = Number(today().slice(8)) > 5;
  expect(record).toMatchObject({ month: lastMonth(), handedInOn: today(), late, agent: { id: agentId } });
  const { nodes } = await given(world).done(officer, due, { filter: { month: today(), handedIn: true } });
  expect(nodes).toEqual([]);
  const handed = await given(world).done(officer, due, { filter: { month: lastMonth(), handedIn: true } });
  expect(handed.nodes).toMatchObject([{ state: late ? 'DONE_LATE' : 'DONE', record: { late } }]);
});

test('a record is handed in once, not for a month that goes on, and not for one the course did not run in', async () => {
  expect(await reasonOf(agent, { enrollmentId, month: lastMonth() })).toMatchObject({
    code: 'CONFLICT',
    reason: 'recordHandedIn',
  });
  expect(await reasonOf(agent, { enrollmentId, month: today() })).toMatchObject({
    reason: 'periodOpen',
    field: 'input.month',
  });
  expect(await reasonOf(agent, { enrollmentId, month: addMonths(lastMonth(), -6) })).toMatchObject({
    reason: 'beforeStart',
  });
});

test('an agent hands in nothing of a client who is not theirs, and a head nothing at all', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(100));
  expect(await reasonOf(agent, { enrollmentId: id, month: lastMonth() })).toMatchObject({ code: 'NOT_FOUND' });
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  expect(await reasonOf(head, { enrollmentId: id, month: lastMonth() })).toMatchObject({ code: 'FORBIDDEN' });
});

test('the records of a month cost the same statements, however many there are', async () => {
  const cost = async () =>
    (await world.ask(officer, due, { filter: { month: lastMonth() } })).extensions?.cost.statements;
  const few = await cost();
  for (let n = 0; n < 4; n += 1) await given(world).enrollment(officer, calendarMonth(lastMonth()).from);
  expect(await cost()).toBe(few);
});

test('a record handed in by mistake is withdrawn for a reason, is due again, and may be handed in anew', async () => {
  const { done } = given(world);
  const list =
    'query Q($filter: RecoveryRecordFilter) { recoveryRecords(filter: $filter) { nodes { id supersededBy { reason } } } }';
  const withdraw =
    'mutation M($of: UUID!) { withdrawRecord(kind: RECOVERY_RECORD, of: $of, reason: "Salah bulan") { record } }';
  const { id } = (await done(officer, list, { filter: { enrollmentId } })).nodes[0];
  expect((await world.ask(officer, withdraw, { of: id })).errors?.[0]?.extensions['reason']).toBe('corrector');
  expect(await done(agent, withdraw, { of: id })).toEqual({ record: id });
  expect((await done(officer, list, { filter: { enrollmentId } })).nodes).toEqual([]);
  const all = await done(officer, list, { filter: { enrollmentId, withSuperseded: true } });
  expect(all.nodes).toEqual([{ id, supersededBy: { reason: 'Salah bulan' } }]);
  const open = await done(agent, due, { filter: { month: lastMonth(), handedIn: false } });
  expect(open.nodes).toMatchObject([{ record: null }]);
  expect((await reporting(world).handIn(agent, enrollmentId)).month).toBe(lastMonth());
});
