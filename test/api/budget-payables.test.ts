import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deriveHourly } from '../../api/src/budgets/deriveHourly.js';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let agentId: string;
let courses: { id: string; clientId: string }[];
const does = () => budgeting(world);
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  await does().price(board, 'B2', 20_000);
  ({ id: agentId } = await given(world).agent(officer));
  courses = await does().courses(officer, 5);
});
afterAll(() => world.close());

const at = (list: any[], key: string) => list.find((one) => one.evidenceKey === key);

test('an attendance at a meeting of five pays one snack, and says so in both languages', async () => {
  const { id } = await does().meeting(officer, agentId, courses, daysAgo(20));
  await does().derived(officer);
  const key = `${id} ${courses[0]!.id}`;
  expect(at(await does().payables(officer, { lines: ['B2'] }), key)).toMatchObject({
    ...{ line: 'B2', account: '521211', status: 'PAYABLE', rupiah: 20_000 },
    explanation: 'This attendance, at a meeting with 5 clients in Tebet Timur, pays line B2 once.',
  });
  expect(at(await does().payables(officer, { lines: ['B2'] }, 'id'), key).explanation).toBe(
    'Kehadiran pada pertemuan dengan 5 klien di Tebet Timur ini membayar baris B2 satu kali.',
  );
});

test('deriving again changes nothing', async () => {
  expect(await does().derived(officer)).toEqual({ added: 0, changed: 0, reversed: 0, undone: 0, misbooked: 0 });
});

test('two derivations at the same time make one payable of one piece of evidence', async () => {
  await does().meeting(officer, agentId, courses.slice(0, 4), daysAgo(15));
  const [one, other] = await Promise.all([does().derived(officer), does().derived(officer)]);
  expect(one.added + other.added).toBe(5);
  const { rows } = await world.owner.query('select evidence_key from payable group by 1 having count(*) > 1');
  expect(rows).toEqual([]);
});

test('the database refuses a second payable of the same evidence', async () => {
  const copy = `insert into payable select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* from payable p limit 1`;
  await expect(world.owner.query(copy)).rejects.toThrow('payable_one_evidence');
});

test('a facilitated meeting waits for its price, and takes it as soon as there is one', async () => {
  const [meeting] = await does().payables(officer, { lines: ['B1'] });
  expect(meeting).toMatchObject({ status: 'NOT_PAYABLE', why: 'PRICE_MISSING', rupiah: 0 });
  await does().price(await world.signedIn('SUPERVISOR', units.bnn), 'B1', 300_000);
  await does().derived(officer);
  expect(at(await does().payables(officer), meeting.evidenceKey)).toMatchObject({ status: 'PAYABLE', rupiah: 300_000 });
});

test('a meeting of three is valid and pays nobody', async () => {
  const { id } = await does().meeting(officer, agentId, courses.slice(2), daysAgo(10));
  await does().derived(officer);
  const all = await does().payables(officer);
  expect(at(all, id)).toMatchObject({ line: 'B1', status: 'NOT_PAYABLE', why: 'TOO_FEW_CLIENTS' });
  expect(at(all, `${id} ${courses[2]!.id}`).explanation).toContain('is valid and does not pay');
});

test('a third attendance of a client does not pay', async () => {
  const { id } = await does().meeting(officer, agentId, courses.slice(0, 4), daysAgo(8));
  await does().derived(officer);
  expect(at(await does().payables(officer), `${id} ${courses[0]!.id}`)).toMatchObject({
    why: 'PAID_ENOUGH',
    rupiah: 0,
  });
});

test('a withdrawn meeting reverses what it paid, and the third attendance takes its place', async () => {
  const ofRina = { clientId: courses[0]!.clientId, lines: ['B2'] };
  const [first] = (await does().payables(officer, ofRina)).filter(({ status }) => status === 'PAYABLE');
  await does().withdraw(officer, 'GROUP_MEETING', first.record);
  expect((await does().derived(officer)).reversed).toBeGreaterThanOrEqual(5);
  const now = await does().payables(officer, ofRina);
  expect(now.map(({ status }) => status).toSorted()).toEqual(['PAYABLE', 'PAYABLE', 'REVERSED']);
});

test('the agent sees what they will receive, and nothing of others', async () => {
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  const lines = (await does().payables(agent)).map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set(['B1']));
  const [held] = (await does().payables(agent, { statuses: ['PAYABLE'] }, 'id')).map(({ explanation }) => explanation);
  expect(held).toBe(
    'Anda memandu pertemuan kelompok di Tebet Timur; 4 klien hadir. Anda berhak menerima Rp 300.000. Petugas belum mengajukannya.',
  );
});

test('another unit sees none of it, the unit above sees all of it', async () => {
  const elsewhere = await world.signedIn('OFFICER', units.timur);
  const above = await world.signedIn('SUPERVISOR', units.jakarta);
  expect(await does().payables(elsewhere)).toEqual([]);
  expect((await does().payables(above)).length).toBe((await does().payables(officer)).length);
});

test('the clock looks at the records of every unit, notes what came of it, and twice changes nothing', async () => {
  const { id } = await does().meeting(officer, agentId, courses.slice(0, 4), daysAgo(6));
  const hour = () => deriveHourly(world.house, new AbortController().signal);
  const passes = () => world.owner.query(`update derivation set derived_at = now() - interval '1 hour'`);
  const last = async () => {
    const { data } = await world.ask<any, object>(officer, '{ derivations { hourly added reversed unit { id } } }');
    return data.derivations.find(({ unit }: any) => unit.id === units.selatan);
  };
  await passes();
  await Promise.all([hour(), hour()]);
  expect(await last()).toMatchObject({ hourly: true });
  expect((await does().payables(officer)).filter(({ evidenceKey }) => evidenceKey.startsWith(id))).toHaveLength(5);
  await passes();
  await hour();
  expect(await last()).toMatchObject({ hourly: true, added: 0, reversed: 0 });
  await does().withdraw(officer, 'GROUP_MEETING', id);
  await hour();
  expect(await last()).toMatchObject({ reversed: 0 });
  await passes();
  await hour();
  expect(await last()).toMatchObject({ added: 0, reversed: 5 });
});

test('totals by status are those of the list', async () => {
  const list = await does().payables(officer);
  const { data } = await world.ask<any, object>(officer, '{ payableTotals { status count rupiah } }');
  const sum = (status: string) =>
    list.filter((one) => one.status === status).reduce((total, { rupiah }) => total + rupiah, 0);
  expect(data.payableTotals.map(({ status, rupiah }: any) => [status, rupiah])).toEqual(
    data.payableTotals.map(({ status }: any) => [status, sum(status)]),
  );
});
