import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const record = 'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id } }';
const correct = `mutation M($of: UUID!, $reason: String!, $input: RecordGroupMeetingInput!) {
  correctGroupMeeting(of: $of, reason: $reason, input: $input) { id heldOn clientsPresent corrects { record } } }`;
const attended =
  'query Q($id: UUID!) { enrollment(id: $id) { meetings { id heldOn } attendances { meeting { id } } } }';

/** An agent, and three clients they accompany, at a meeting the agent recorded. */
async function met() {
  const its = given(world);
  const { id: agentId } = await its.agent(officer);
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  const clients: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { id } = await its.enrollment(officer, daysAgo(20));
    await its.assignment(officer, id, agentId, daysAgo(19));
    clients.push(id);
  }
  const meeting = (who: string[], more: object = {}) => ({
    ...{
      heldOn: daysAgo(2),
      villageCode: villages.tebetTimur,
      place: 'Balai warga',
      topics: ['Berbagi'],
      joint: false,
    },
    ...{ facilitator: { agentId }, attendance: who.map((enrollmentId) => ({ enrollmentId, attendee: 'CLIENT' })) },
    ...more,
  });
  const { id } = await its.done(agent, record, { input: meeting(clients.slice(0, 3)) });
  return { id: id as string, agent, clients, meeting };
}
const courseOf = async (id: string) => (await world.ask<any, object>(officer, attended, { id })).data.enrollment;

test('a meeting moved to another day keeps who came, and counts on the new day alone', async () => {
  const { id, agent, clients, meeting } = await met();
  const input = meeting(clients.slice(0, 3), { heldOn: daysAgo(3) });
  const moved = await given(world).done(agent, correct, { of: id, reason: 'Diundur satu hari', input });
  expect(moved).toMatchObject({ heldOn: daysAgo(3), clientsPresent: 3, corrects: { record: id } });
  expect(await courseOf(clients[0]!)).toEqual({
    meetings: [{ id: moved.id, heldOn: daysAgo(3) }],
    attendances: [{ meeting: { id: moved.id } }],
  });
  const list = '{ groupMeetings { nodes { id } } }';
  const { data } = await world.ask<any, object>(agent, list);
  expect(data.groupMeetings.nodes).toEqual([{ id: moved.id }]);
});

test('who did not come is taken off by a correction, which still needs three; a withdrawn meeting counts for nobody', async () => {
  const { id, agent, clients, meeting } = await met();
  const two = { of: id, reason: 'Satu tidak hadir', input: meeting(clients.slice(0, 2)) };
  const refused = await world.ask(agent, correct, two);
  expect(refused.errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'meeting.quorum', found: '2' }]);
  const other = { of: id, reason: 'Bukan yang pertama', input: meeting(clients.slice(1)) };
  const right = await given(world).done(agent, correct, other);
  expect((await courseOf(clients[0]!)).meetings).toEqual([]);
  const withdraw =
    'mutation M($of: UUID!) { withdrawRecord(kind: GROUP_MEETING, of: $of, reason: "Tidak jadi") { successor } }';
  expect(await given(world).done(agent, withdraw, { of: right.id })).toEqual({ successor: null });
  expect((await courseOf(clients[3]!)).meetings).toEqual([]);
});

test('a correction is foreseen with the findings it is refused with, and what rests on the meeting is named', async () => {
  const { id, agent, clients, meeting } = await met();
  const preview = `query Q($of: UUID!, $reason: String!, $input: RecordGroupMeetingInput!) {
    mayCorrectGroupMeeting(of: $of, reason: $reason, input: $input) { allowed findings { met rule { code } found } } }`;
  const foreseen = (who: string[]) =>
    given(world).done(agent, preview, { of: id, reason: 'Satu tidak hadir', input: meeting(who) });
  const { allowed, findings } = await foreseen(clients.slice(0, 2));
  expect(allowed).toBe(false);
  expect(findings.filter(({ met: ok }: any) => !ok)).toMatchObject([{ rule: { code: 'meeting.quorum' }, found: '2' }]);
  expect(await foreseen(clients.slice(1))).toMatchObject({ allowed: true });
  const resting = `query Q($of: UUID!) { restingOn(kind: GROUP_MEETING, of: $of) {
    duties { rule { code } enrollment { id } } outcome { id } completed { id } } }`;
  const { duties, ...more } = await given(world).done(agent, resting, { of: id });
  for (const one of clients.slice(0, 3))
    expect(duties).toContainEqual({ rule: { code: 'meeting.attendance' }, enrollment: { id: one } });
  expect(more).toEqual({ outcome: null, completed: null });
  expect((await courseOf(clients[0]!)).meetings).toEqual([{ id, heldOn: daysAgo(2) }]);
});
