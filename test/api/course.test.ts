import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today, villages } from '../support/given.js';
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
  const urineTest = (takenOn: string) =>
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
  await urineTest(addDays(startedOn, 5));
  await urineTest(addDays(addMonths(startedOn, 3), 5));
  await follow(id, agentId, startedOn);

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
  expect(await undone(id)).toEqual([]);
});

/** Visits the client at home in each of the four months, and holds a meeting with two others in the second and third. */
async function follow(enrollmentId: string, agentId: string, startedOn: string) {
  const { done, enrollment } = given(world);
  for (const month of [0, 1, 2, 3]) {
    const visitedOn = addDays(addMonths(startedOn, month), 4);
    const how = { mode: 'DIRECT', place: 'HOME', recoveryStatus: 'RECOVERING', needs: [] };
    await done(officer, 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }', {
      input: { enrollmentId, visitedOn, announcedOn: addDays(visitedOn, -1), ...how },
    });
  }
  const others = await Promise.all([enrollment(officer, startedOn), enrollment(officer, startedOn)]);
  const attendance = [enrollmentId, ...others.map((one) => one.id)].map((id) => ({
    enrollmentId: id,
    attendee: 'CLIENT',
  }));
  const where = { villageCode: villages.tebetTimur, place: 'Balai warga', topics: ['Saling mendukung'] };
  for (const month of [1, 2]) {
    await done(officer, 'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id } }', {
      input: { heldOn: addDays(addMonths(startedOn, month), 10), ...where, facilitator: { agentId }, attendance },
    });
  }
}

/** The visits, meetings, tests and measurements the schedule still asks for. */
async function undone(id: string): Promise<string[]> {
  const { data } = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { enrollment(id: $id) { duties { state rule { code } } } }',
    { id },
  );
  const asked = ['visit.monthly', 'meeting.attendance', 'urine.schedule', 'qol.schedule', 'outcome.schedule'];
  return data.enrollment.duties
    .filter(({ state, rule }: any) => asked.includes(rule?.code) && ['UPCOMING', 'DUE', 'OVERDUE'].includes(state))
    .map(({ rule }: any) => rule.code);
}

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
