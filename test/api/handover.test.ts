import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const end = `mutation M($agentId: UUID!, $on: Date!, $handOver: [HandOverInput!]!) {
  endAppointment(agentId: $agentId, on: $on, handOver: $handOver) { status endedOn activeClients } }`;
const accepted = { acceptedByClient: true, acceptedByFamily: true };

/** An agent with so many clients. */
async function busy(clients: number): Promise<{ agentId: string; enrollments: string[] }> {
  const { agent, enrollment, assignment } = given(world);
  const { id: agentId } = await agent(officer);
  const enrollments: string[] = [];
  for (let n = 0; n < clients; n += 1) {
    const { id } = await enrollment(officer, daysAgo(30));
    await assignment(officer, id, agentId, daysAgo(29));
    enrollments.push(id);
  }
  return { agentId, enrollments };
}

test('an appointment does not end while a client has nobody', async () => {
  const { agentId, enrollments } = await busy(2);
  const { id: next } = await given(world).agent(officer);
  const handOver = [{ enrollmentId: enrollments[0], agentId: next, ...accepted }];
  const { errors } = await world.ask(officer, end, { agentId, on: today(), handOver });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'GUIDELINE_REFUSED',
    findings: [{ rule: 'assignment.handover', found: '1', required: '2' }],
  });
});

test('each client goes to another agent or to an officer, and the agent loses sight of them', async () => {
  const { done, agent } = given(world);
  const { agentId, enrollments } = await busy(2);
  const { id: next } = await agent(officer);
  const person = await world.signedIn('AGENT', units.selatan, agentId);
  const handOver = [
    { enrollmentId: enrollments[0], agentId: next, ...accepted },
    { enrollmentId: enrollments[1], officerId: officer.account },
  ];
  const ended = await done(officer, end, { agentId, on: daysAgo(1), handOver });
  expect(ended).toEqual({ status: 'ENDED', endedOn: daysAgo(1), activeClients: 0 });
  const query =
    'query Q($id: UUID!) { enrollment(id: $id) { agent { id } officer { id } assignments { startedOn endedOn } } }';
  expect(await done(officer, query, { id: enrollments[0] })).toMatchObject({ agent: { id: next }, officer: null });
  expect(await done(officer, query, { id: enrollments[1] })).toEqual({
    ...{ agent: null, officer: { id: officer.account } },
    assignments: [
      { startedOn: daysAgo(29), endedOn: daysAgo(1) },
      { startedOn: daysAgo(1), endedOn: null },
    ],
  });
  const { data } = await world.ask<any, object>(person, '{ clients { totalCount } }');
  expect(data.clients.totalCount).toBe(0);
});

test('the new agent is judged as at any assignment, counting the clients they take over with this one', async () => {
  const { agentId, enrollments } = await busy(2);
  const { agentId: full } = await busy(3);
  const handOver = enrollments.map((enrollmentId) => ({ enrollmentId, agentId: full, acceptedByClient: true }));
  const { errors } = await world.ask(officer, end, { agentId, on: today(), handOver });
  const codes = errors?.[0]?.extensions['findings'].map((one: { rule: string }) => one.rule);
  expect(codes).toEqual(['assignment.acceptance', 'agent.caseload', 'assignment.acceptance']);
});

test('an agent whose appointment ended takes no client, on that day and after it', async () => {
  const { agent, enrollment, done } = given(world);
  const { id: agentId } = await agent(officer);
  await done(officer, end, { agentId, on: daysAgo(2), handOver: [] });
  const { id: enrollmentId } = await enrollment(officer, daysAgo(30));
  const assign = 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }';
  for (const on of [daysAgo(2), today()]) {
    const { errors } = await world.ask(officer, assign, { input: { enrollmentId, agentId, on, ...accepted } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'STEP_NOT_ALLOWED', field: 'input.agentId' });
  }
  const again = await world.ask(officer, end, { agentId, on: today(), handOver: [] });
  expect(again.errors?.[0]?.extensions.code).toBe('STEP_NOT_ALLOWED');
});

test.each([
  ['a client who is not theirs', (own: string, other: string) => [{ enrollmentId: other, agentId: own }]],
  ['both an agent and an officer', (own: string) => [{ enrollmentId: own, agentId: own, officerId: own }]],
  ['nobody', (own: string) => [{ enrollmentId: own }]],
])('a handover of %s is refused at its place', async (_, made) => {
  const { agentId, enrollments } = await busy(1);
  const { id: other } = await given(world).enrollment(officer, daysAgo(10), { villageCode: villages.tebetBarat });
  const { errors } = await world.ask(officer, end, { agentId, on: today(), handOver: made(enrollments[0]!, other) });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: expect.stringMatching(/^handOver\.0\./),
  });
});

test('an assignment does not begin before the one it ends', async () => {
  const { agent } = given(world);
  const { enrollments } = await busy(1);
  const { id: agentId } = await agent(officer);
  const assign = 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }';
  const input = { enrollmentId: enrollments[0], agentId, on: daysAgo(30), ...accepted };
  const { errors } = await world.ask(officer, assign, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.on' });
});
