import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let agent: Person;
let agentId: string;
const mine: { id: string; clientId: string }[] = [];
beforeAll(async () => {
  world = await openWorld();
  const its = given(world);
  officer = await its.officer();
  ({ id: agentId } = await its.agent(officer));
  for (let n = 0; n < 3; n += 1) {
    const enrollment = await its.enrollment(officer, daysAgo(20));
    await its.assignment(officer, enrollment.id, agentId, daysAgo(19));
    mine.push(enrollment);
  }
  agent = await world.signedIn('AGENT', units.selatan, agentId);
});
afterAll(() => world.close());

const visit =
  'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { recoveryStatus client { identity { name } } } }';
const seen = (enrollmentId: string) => ({
  input: {
    enrollmentId,
    visitedOn: daysAgo(5),
    announcedOn: daysAgo(6),
    mode: 'DIRECT',
    place: 'HOME',
    recoveryStatus: 'RECOVERING',
    needs: [],
  },
});

test('an agent records a visit to a client assigned to them, and not to another', async () => {
  const { done, enrollment } = given(world);
  expect(await done(agent, visit, seen(mine[0]!.id))).toEqual({
    recoveryStatus: 'RECOVERING',
    client: { identity: { name: 'Rina Wati' } },
  });
  const other = await enrollment(officer, daysAgo(20));
  const { errors } = await world.ask(agent, visit, seen(other.id));
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'input.enrollmentId' });
});

test('an agent records a meeting of their clients and finds it in the list', async () => {
  const { done } = given(world);
  const meeting = await done(
    agent,
    'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { clientsPresent agent { name } } }',
    {
      input: {
        ...{
          heldOn: daysAgo(2),
          villageCode: villages.tebetTimur,
          place: 'Pos warga',
          topics: ['Saling mendukung'],
          facilitator: { agentId },
        },
        attendance: mine.map(({ id }) => ({ enrollmentId: id, attendee: 'CLIENT' })),
      },
    },
  );
  expect(meeting).toEqual({ clientsPresent: 3, agent: { name: 'Budi Santoso' } });
  const { data } = await world.ask<any, object>(
    agent,
    '{ groupMeetings { totalCount nodes { attendance { client { initials } } } } }',
  );
  expect(data.groupMeetings).toMatchObject({ totalCount: 1, nodes: [{ attendance: [{}, {}, {}] }] });
});

test('an agent refers a client on consent, and does not measure quality of life', async () => {
  const { done } = given(world);
  const facility = await done(
    officer,
    'mutation M($input: RegisterFacilityInput!) { registerFacility(input: $input) { id } }',
    {
      input: { name: 'LBH Tebet', kind: 'LEGAL', services: ['LEGAL_AID'] },
    },
  );
  const consent = await done(agent, 'mutation M($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
    input: {
      clientId: mine[0]!.clientId,
      purpose: 'REFERRAL',
      need: 'LEGAL_AID',
      receiverId: facility.id,
      signedBy: 'CLIENT',
      givenOn: daysAgo(3),
    },
  });
  const draft = await done(agent, 'mutation M($input: DraftReferralInput!) { draftReferral(input: $input) { id } }', {
    input: { enrollmentId: mine[0]!.id, facilityId: facility.id, need: 'LEGAL_AID', consentId: consent.id },
  });
  const sent = await done(agent, 'mutation M($id: UUID!, $on: Date!) { sendReferral(id: $id, on: $on) { status } }', {
    id: draft.id,
    on: daysAgo(1),
  });
  expect(sent).toEqual({ status: 'SENT' });
  const { errors } = await world.ask(
    agent,
    'mutation M($input: RecordQualityOfLifeInput!) { recordQualityOfLife(input: $input) { id } }',
    {
      input: {
        enrollmentId: mine[0]!.id,
        phase: 'BASELINE',
        takenOn: daysAgo(15),
        answers: Array.from({ length: 26 }, () => 3),
      },
    },
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an agent loses sight of a client on the day the course ends, and still reads how many came to a meeting', async () => {
  const { done } = given(world);
  const [first] = mine;
  await done(
    officer,
    'mutation M($id: UUID!, $on: Date!) { exitEnrollment(id: $id, on: $on, reason: TRANSFERRED) { status } }',
    { id: first!.id, on: daysAgo(1) },
  );
  const { data } = await world.ask<any, object>(
    agent,
    'query Q($id: UUID!) { client(id: $id) { code } clients { totalCount } }',
    { id: first!.clientId },
  );
  expect(data).toEqual({ client: null, clients: { totalCount: 2 } });
  const { groupMeetings } = (
    await world.ask<any, object>(agent, '{ groupMeetings { nodes { clientsPresent attendance { attendee } } } }')
  ).data;
  const [{ clientsPresent, attendance }] = groupMeetings.nodes;
  expect([clientsPresent, attendance.length]).toEqual([3, 2]);
});

test('an agent sees their own card and no colleague', async () => {
  await given(world).agent(officer);
  const { data } = await world.ask<any, object>(
    agent,
    '{ agents { totalCount nodes { id activeClients briefingHours } } full: agents(filter: { hasRoom: false }) { totalCount } }',
  );
  expect(data.full.totalCount).toBe(0);
  expect(data.agents).toEqual({ totalCount: 1, nodes: [{ id: agentId, activeClients: 2, briefingHours: 8 }] });
});
