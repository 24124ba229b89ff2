import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
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

const answersOf = (option: number) => Array.from({ length: 26 }, () => option);

/** Answers whose physical domain scores so much by the table: 56 is a raw total of 23, 69 of 27. */
const physical = (options: number[]) => {
  const answers = answersOf(4);
  for (const [at, item] of [3, 4, 10, 15, 16, 17, 18].entries()) answers[item - 1] = options[at] as number;
  return answers;
};

test("the guideline's own example: physical 56 to 69 and a negative urine test is recovered, good, improved by 23.2 %", async () => {
  const { done, enrollment, agent, assignment } = given(world);
  const startedOn = addDays(addMonths(today(), -4), -3);
  const { id } = await enrollment(officer, startedOn);
  const { id: agentId } = await agent(officer);
  await assignment(officer, id, agentId, addDays(startedOn, 1));

  const form = (phase: string, takenOn: string, answers: number[]) =>
    done(
      officer,
      'mutation M($input: RecordQualityOfLifeInput!) { recordQualityOfLife(input: $input) { domains { domain score } } }',
      {
        input: { enrollmentId: id, phase, takenOn, answers },
      },
    );
  const test = (takenOn: string) =>
    done(officer, 'mutation M($input: RecordUrineTestInput!) { recordUrineTest(input: $input) { overall } }', {
      input: {
        enrollmentId: id,
        takenOn,
        purpose: 'ROUTINE',
        lot: 'A-17',
        results: [{ substance: 'MET', result: 'NEGATIVE' }],
      },
    });
  const before = await form('BASELINE', addDays(startedOn, 5), physical([3, 3, 3, 3, 4, 3, 4]));
  expect(before.domains[0]).toEqual({ domain: 'PHYSICAL', score: 56 });
  const after = await form('FINAL', addDays(addMonths(startedOn, 3), 5), physical([2, 2, 4, 4, 4, 3, 4]));
  expect(after.domains[0]).toEqual({ domain: 'PHYSICAL', score: 69 });
  await test(addDays(startedOn, 5));
  await test(addDays(addMonths(startedOn, 3), 5));

  const outcome = await done(
    officer,
    `mutation M($id: UUID!, $on: Date!) { recordOutcome(enrollmentId: $id, on: $on) {
      result qualityGood improvedOverall improvement { domain baseline final ratio improved } findings { rule { code } met citation { place } } } }`,
    { id, on: today() },
  );
  expect(outcome).toMatchObject({ result: 'RECOVERED', qualityGood: true, improvedOverall: 'SOME' });
  expect(outcome.improvement[0]).toMatchObject({ domain: 'PHYSICAL', baseline: 56, final: 69, improved: true });
  expect(outcome.improvement[0].ratio).toBeCloseTo(0.232, 3);

  const completed = await done(
    officer,
    'mutation M($id: UUID!, $on: Date!) { completeEnrollment(id: $id, on: $on) { status endedOn agent { name } outcome { result } } }',
    {
      ...{ id, on: today() },
    },
  );
  expect(completed).toEqual({ status: 'COMPLETED', endedOn: today(), agent: null, outcome: { result: 'RECOVERED' } });
});

test('an enrollment is not completed before its fourth month is over, and the sentence says so', async () => {
  const { enrollment } = given(world);
  const { id } = await enrollment(officer, daysAgo(60));
  const { errors } = await world.ask(
    officer,
    'mutation M($id: UUID!, $on: Date!) { completeEnrollment(id: $id, on: $on) { status } }',
    { id, on: today() },
  );
  expect(errors?.[0]?.extensions.code).toBe('GUIDELINE_REFUSED');
  const codes = errors?.[0]?.extensions['findings'].map((one: { rule: string }) => one.rule);
  expect(codes).toEqual(['enrollment.minimum-duration', 'outcome.schedule']);
  expect(errors?.[0]?.extensions['findings'][0].citation.says).toBe(
    'Layanan Pasca rehabilitasi dilakukan minimal selama 4 (empat) bulan terhitung sejak mantan penyalah guna kembali ke keluarganya.',
  );
});

test('a fifth client of an agent is refused with the sentence of the annex', async () => {
  const { enrollment, agent, assignment } = given(world);
  const { id: agentId } = await agent(officer);
  for (let n = 0; n < 4; n += 1)
    await assignment(officer, (await enrollment(officer, daysAgo(20))).id, agentId, daysAgo(19));
  const { id: enrollmentId } = await enrollment(officer, daysAgo(20));
  const { errors } = await world.ask(
    officer,
    'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }',
    {
      input: { enrollmentId, agentId, on: today(), acceptedByClient: true, acceptedByFamily: true },
    },
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'GUIDELINE_REFUSED',
    findings: [
      {
        rule: 'agent.caseload',
        found: '4',
        required: '4',
        citation: {
          document: 'juknis2019',
          place: 'Lampiran, l.853',
          says: 'Ratio maksimal agen pemulihan : klien = 1 : 4',
        },
      },
    ],
  });
});

test('all findings come at once: an agent who is not briefed, of another village, whom the family does not accept', async () => {
  const { done, enrollment } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(20));
  const { id: agentId } = await done(
    officer,
    'mutation M($input: RegisterAgentInput!) { registerAgent(input: $input) { id } }',
    {
      input: {
        ...{ name: 'Siti Aminah', sex: 'FEMALE', villageCode: villages.tebetBarat, category: 'RELIGIOUS_FIGURE' },
        ...{ recommendedBy: 'COMMUNITY_FIGURE', recommenderName: 'Ketua RW 03', recommendedOn: daysAgo(30) },
      },
    },
  );
  const { errors } = await world.ask(
    officer,
    'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }',
    {
      input: { enrollmentId, agentId, on: today(), acceptedByClient: true, acceptedByFamily: false },
    },
  );
  const codes = errors?.[0]?.extensions['findings'].map((one: { rule: string }) => one.rule);
  expect(codes).toEqual([
    'agent.criteria',
    'agent.decree',
    'agent.briefing',
    'assignment.domicile',
    'assignment.acceptance',
  ]);
});

test('a meeting of two is refused with its citation, and nothing of it is written', async () => {
  const { enrollment, agent } = given(world);
  const { id: agentId } = await agent(officer);
  const first = await enrollment(officer, daysAgo(20));
  const second = await enrollment(officer, daysAgo(20));
  const { errors } = await world.ask(
    officer,
    'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id } }',
    {
      input: {
        ...{
          heldOn: daysAgo(2),
          villageCode: villages.tebetTimur,
          place: 'Balai warga RW 03',
          topics: ['Saling mendukung'],
        },
        ...{
          facilitator: { agentId },
          attendance: [first, second].map(({ id }) => ({ enrollmentId: id, attendee: 'CLIENT' })),
        },
      },
    },
  );
  expect(errors?.[0]?.extensions['findings']).toMatchObject([
    {
      rule: 'meeting.quorum',
      found: '2',
      required: '3',
      contested: 'C1',
      citation: { place: 'Bab III.B.2.b.4, l.561' },
    },
  ]);
  const { rows } = await world.owner.query('select count(*)::int n from group_meeting');
  expect(rows[0].n).toBe(0);
});

test('an agent sees only the clients assigned to them, with who they are', async () => {
  const { enrollment, agent, assignment } = given(world);
  const { id: agentId } = await agent(officer);
  const mine = await enrollment(officer, daysAgo(10));
  await enrollment(officer, daysAgo(10), { name: 'Orang Lain' });
  await assignment(officer, mine.id, agentId, daysAgo(9));
  const person = await world.signedIn('AGENT', units.selatan, agentId);
  const { data } = await world.ask<any, object>(
    person,
    '{ clients { totalCount nodes { id identity { name } activeEnrollment { agent { name } } } } }',
  );
  expect(data.clients).toEqual({
    totalCount: 1,
    nodes: [
      { id: mine.clientId, identity: { name: 'Rina Wati' }, activeEnrollment: { agent: { name: 'Budi Santoso' } } },
    ],
  });
});

test('the province sees a client by code, initials, age group and district, and never who it is', async () => {
  const { client } = given(world);
  const { id } = await client(officer, { nik: '3174095204950001' });
  const supervisor = await world.signedIn('SUPERVISOR', units.jakarta);
  const query = 'query Q($id: UUID!) { client(id: $id) { initials ageGroup village { path } identity { name nik } } }';
  const { data } = await world.ask<any, object>(supervisor, query, { id });
  expect(data.client).toEqual({
    initials: 'R. W.',
    ageGroup: 'FROM_26_TO_35',
    village: { path: 'Tebet, Jakarta Selatan' },
    identity: null,
  });
  const own = await world.ask<any, object>(officer, query, { id });
  expect(own.data.client.identity).toEqual({ name: 'Rina Wati', nik: '3174********0001' });
  const elsewhere = await world.signedIn('OFFICER', units.bandung);
  expect((await world.ask<any, object>(elsewhere, query, { id })).data.client).toBeNull();
});

test('a list of 25 clients with their courses costs as many statements as a list of one', async () => {
  const { enrollment } = given(world);
  const clean = await given(world).officer(units.timur);
  await enrollment(clean, daysAgo(30), { villageCode: villages.cakung });
  const query = `query Q($first: Int!) { clients(first: $first) { totalCount nodes { code village { path district { regency { name } } } identity { name }
    activeEnrollment { programmeMonth agent { name activeClients } duties { state rule { code } } visits { visitedOn } } } } }`;
  const one = await world.ask<any, object>(clean, query, { first: 25 });
  for (let n = 0; n < 9; n += 1) await enrollment(clean, daysAgo(30), { villageCode: villages.cakung });
  const ten = await world.ask<any, object>(clean, query, { first: 25 });
  expect([one.data.clients.nodes.length, ten.data.clients.nodes.length]).toEqual([1, 10]);
  expect(ten.extensions?.cost.statements).toBe(one.extensions?.cost.statements);
});
