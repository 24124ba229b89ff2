import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const schedule = 'query Q($id: UUID!) { enrollment(id: $id) { schedule { boxes { from until } } } }';
const assign = 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }';
const accepted = { acceptedByClient: true, acceptedByFamily: true };
const rulesOf = ({ errors }: { errors?: { extensions: { findings?: { rule: string }[] } }[] }) =>
  (errors?.[0]?.extensions.findings ?? []).map(({ rule }) => rule);

test.each([
  ['2024-01-31', ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'], '2024-05-30'],
  ['2024-02-29', ['2024-02-29', '2024-03-29', '2024-04-29', '2024-05-29'], '2024-06-28'],
  ['2025-10-31', ['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31'], '2026-02-27'],
  ['2024-12-30', ['2024-12-30', '2025-01-30', '2025-02-28', '2025-03-30'], '2025-04-29'],
])('the months of a course that began on %s each count from that day', async (startedOn, months, last) => {
  const { id } = await given(world).enrollment(officer, startedOn);
  const { data } = await world.ask<any, object>(officer, schedule, { id });
  const pictured = (data.enrollment.schedule as { boxes: { from: string; until: string }[] }[]).slice(0, 4);
  expect(pictured.map(({ boxes }) => boxes[0]?.from)).toEqual(months);
  expect(pictured.at(-1)?.boxes.at(-1)?.until).toBe(last);
});

test('a visit recorded twice under another id is refused, and another conversation of that day is not', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(20));
  const record = 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }';
  const input = {
    ...{ enrollmentId, visitedOn: daysAgo(4), mode: 'INDIRECT', informant: 'FAMILY', medium: 'TELEPHONE' },
    ...{ recoveryStatus: 'RECOVERING', needs: [], note: 'Ibu: keadaan baik.' },
  };
  await given(world).done(officer, record, { input });
  const twice = await world.ask(officer, record, { input });
  expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'visitTwice' });
  const other = await world.ask(officer, record, { input: { ...input, note: 'Kakak: mulai bekerja.' } });
  expect(other.errors).toBeUndefined();
});

test('a client who moves to another village in month 2 needs an agent of the new one', async () => {
  const its = given(world);
  const { id: enrollmentId, clientId } = await its.enrollment(officer, daysAgo(45));
  const { id: before } = await its.agent(officer);
  await its.assignment(officer, enrollmentId, before, daysAgo(44));
  const move =
    'mutation M($id: UUID!, $v: Int!, $input: UpdateClientInput!) { updateClient(id: $id, expectedVersion: $v, input: $input) { id } }';
  const { data } = await world.ask<any, object>(officer, 'query Q($id: UUID!) { client(id: $id) { version } }', {
    id: clientId,
  });
  const moved = { id: clientId, v: data.client.version, input: { villageCode: villages.tebetBarat } };
  await its.done(officer, move, moved);
  const { id: sameVillage } = await its.agent(officer);
  const toOld = { input: { enrollmentId, agentId: sameVillage, on: daysAgo(1), ...accepted } };
  expect(rulesOf(await world.ask(officer, assign, toOld))).toEqual(['assignment.domicile']);
  const { id: after } = await its.agent(officer, villages.tebetBarat);
  await its.assignment(officer, enrollmentId, after, daysAgo(1));
  const who = 'query Q($id: UUID!) { enrollment(id: $id) { agent { id } assignments { endedOn } } }';
  const course = (await world.ask<any, object>(officer, who, { id: enrollmentId })).data.enrollment;
  expect(course).toEqual({ agent: { id: after }, assignments: [{ endedOn: daysAgo(1) }, { endedOn: null }] });
});

test('an agent whose appointment has ended is given no client', async () => {
  const its = given(world);
  const { id: enrollmentId } = await its.enrollment(officer, daysAgo(20));
  const { id: agentId } = await its.agent(officer);
  const end =
    'mutation M($id: UUID!, $on: Date!) { endAppointment(agentId: $id, on: $on, handOver: []) { id status } }';
  await its.done(officer, end, { id: agentId, on: daysAgo(3) });
  const { errors } = await world.ask(officer, assign, {
    input: { enrollmentId, agentId, on: daysAgo(1), ...accepted },
  });
  expect(errors?.[0]?.extensions['code']).toMatch(/STEP_NOT_ALLOWED|GUIDELINE_REFUSED/);
});
