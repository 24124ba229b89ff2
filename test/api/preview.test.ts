import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const parts = '{ allowed findings { rule { code } met message citation { place } } }';
const mayEnroll = `query Q($input: EnrollClientInput!) { mayEnroll(input: $input) ${parts} }`;
const mayAssign = `query Q($input: AssignAgentInput!) { mayAssign(input: $input) ${parts} }`;
const codes = (decision: { findings: { rule: { code: string }; met: boolean }[] }, met: boolean) =>
  decision.findings.filter((one) => one.met === met).map((one) => one.rule.code);

test('an enrollment is asked about before it is made: every finding is told, and nothing is written', async () => {
  const { done, client, rehabilitation, consent } = given(world);
  const { id: clientId } = await client(officer);
  const { id: rehabilitationId } = await rehabilitation(officer, clientId, daysAgo(10));
  const { id: consentId } = await consent(officer, clientId, daysAgo(5));
  const input = { clientId, rehabilitationId, consentId, startedOn: daysAgo(10) };
  const early = await done(officer, mayEnroll, { input });
  expect(early.allowed).toBe(false);
  expect(codes(early, false)).toEqual(['enrollment.consent']);
  expect(codes(early, true)).toContain('enrollment.single-active');
  const allowed = await done(officer, mayEnroll, { input: { ...input, startedOn: daysAgo(4) } });
  expect(allowed.allowed).toBe(true);
  const { rows } = await world.owner.query('select id from enrollment where client_id = $1', [clientId]);
  expect(rows).toEqual([]);
});

test('a preview refuses with the very findings the step is refused with', async () => {
  const { done, enrollment, agent } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(20));
  const { id: agentId } = await agent(officer, villages.cakung);
  const facts = { enrollmentId, agentId, on: daysAgo(3), acceptedByClient: true, acceptedByFamily: false };
  const decision = await done(officer, mayAssign, { input: facts });
  const assign = 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }';
  const { errors } = await world.ask(officer, assign, { input: facts });
  const refused = errors?.[0]?.extensions['findings'].map((one: { rule: string }) => one.rule);
  expect(codes(decision, false)).toEqual(refused);
  expect(refused).toEqual(['assignment.domicile', 'assignment.acceptance']);
});

test('one query asks about many steps, each for itself', async () => {
  const { done, enrollment } = given(world);
  const { id } = await enrollment(officer, daysAgo(20));
  const query = `query Q($id: UUID!, $on: Date!, $meeting: RecordGroupMeetingInput!) {
    completing: mayComplete(id: $id, on: $on) ${parts} exiting: mayExit(id: $id, on: $on, reason: WITHDRAWN) ${parts}
    meeting: mayHold(input: $meeting) ${parts} enrollment(id: $id) { status } }`;
  const meeting = {
    ...{ heldOn: daysAgo(2), villageCode: villages.tebetTimur, place: 'Balai warga', topics: ['Berbagi'] },
    ...{ facilitator: { officerId: officer.account }, attendance: [{ enrollmentId: id, attendee: 'CLIENT' }] },
  };
  const { data } = await world.ask<any, object>(officer, query, { id, on: today(), meeting });
  expect(codes(data.completing, false)).toEqual(['enrollment.minimum-duration', 'outcome.schedule']);
  expect(data.exiting.allowed).toBe(true);
  expect(codes(data.meeting, false)).toEqual(['meeting.quorum']);
  expect(data.enrollment).toEqual({ status: 'ACTIVE' });
  expect((await done(officer, 'query Q($id: UUID!) { enrollment(id: $id) { status } }', { id })).status).toBe('ACTIVE');
});

test('what is wrong in the input, and who may not, is told as the step tells it', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(20));
  const { id: agentId } = await given(world).agent(officer);
  const facts = { enrollmentId, agentId, on: '2999-01-01', acceptedByClient: true, acceptedByFamily: true };
  const { errors } = await world.ask(officer, mayAssign, { input: facts });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.on', reason: 'future' });
  const agent = await world.signedIn('AGENT', officer.unit, agentId);
  const own = await world.ask(agent, mayAssign, { input: facts });
  expect(own.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
