import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given, today } from '../support/given.js';
import { complete, formOf, judgeable, recordOutcome, testOf } from '../support/judged.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const done = (mutation: string, variables: object, who = officer) => given(world).done(who, mutation, variables);
const correctTest =
  'mutation M($of: UUID!, $reason: String!, $input: RecordUrineTestInput!) { correctUrineTest(of: $of, reason: $reason, input: $input) { id overall examiner { id } } }';
const correctForm =
  'mutation M($of: UUID!, $reason: String!, $input: RecordQualityOfLifeInput!) { correctQualityOfLife(of: $of, reason: $reason, input: $input) { id good assessor { id } } }';
const judgeAnew =
  'mutation M($of: UUID!, $reason: String!) { judgeOutcomeAnew(of: $of, reason: $reason) { id result recordedOn corrects { record reason } } }';
const look = `query Q($id: UUID!) { enrollment(id: $id) { status mayComplete { allowed }
  outcome { id result fallenGround { kind reason } judgedAgain { rule { code } met found } }
  completionStands { allowed findings { met rule { code } } } } }`;
const looked = async (id: string) => (await world.ask<any, object>(officer, look, { id })).data.enrollment;

test('an outcome whose urine test is corrected keeps its result, is flagged, and changes only by being judged anew', async () => {
  const course = await judgeable(world, officer);
  const { id } = course;
  const outcome = await done(recordOutcome, { id, on: today() });
  expect((await looked(id)).outcome).toMatchObject({ result: 'RECOVERED', fallenGround: [] });
  const input = testOf(id, course.finalOn, 'POSITIVE');
  await done(correctTest, { of: course.urineTest, reason: 'Hasil tertukar', input });
  const after = await looked(id);
  expect(after.outcome).toMatchObject({ id: outcome.id, result: 'RECOVERED' });
  expect(after.outcome.fallenGround).toEqual([{ kind: 'URINE_TEST', reason: 'Hasil tertukar' }]);
  expect(after.outcome.judgedAgain.find((one: any) => one.rule.code === 'outcome.recovered').met).toBe(false);
  expect(after.mayComplete.allowed).toBe(false);
  const refused = await world.ask(officer, complete, { id, on: today() });
  expect(refused.errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'outcome.schedule' }]);
  const anew = await done(judgeAnew, { of: outcome.id, reason: 'Hasil urin diperbaiki' });
  expect(anew).toMatchObject({ result: 'NOT_RECOVERED', recordedOn: today() });
  expect(anew.corrects).toEqual({ record: outcome.id, reason: 'Hasil urin diperbaiki' });
  expect(await looked(id)).toMatchObject({
    outcome: { id: anew.id, fallenGround: [] },
    mayComplete: { allowed: true },
  });
});

test('a completion is flagged while the outcome it rested on has no ground, and stands again when judged anew', async () => {
  const course = await judgeable(world, officer);
  const { id } = course;
  const outcome = await done(recordOutcome, { id, on: today() });
  await done(complete, { id, on: today() });
  expect(await looked(id)).toMatchObject({ completionStands: { allowed: true } });
  const resting =
    'query Q($of: UUID!) { restingOn(kind: QUALITY_OF_LIFE, of: $of) { outcome { id } completed { id } } }';
  expect(await done(resting, { of: course.final })).toEqual({ outcome: { id: outcome.id }, completed: { id } });
  const corrected = { of: course.final, reason: 'Salah salin', input: formOf(id, 'FINAL', course.finalOn, 3) };
  await done(correctForm, corrected);
  const fallen = await looked(id);
  expect(fallen).toMatchObject({ status: 'COMPLETED', completionStands: { allowed: false } });
  expect(fallen.completionStands.findings.filter((one: any) => !one.met)).toEqual([
    { met: false, rule: { code: 'outcome.schedule' } },
  ]);
  await done(judgeAnew, { of: outcome.id, reason: 'Pengukuran diperbaiki' });
  expect(await looked(id)).toMatchObject({ status: 'COMPLETED', completionStands: { allowed: true } });
});

test('an outcome whose ground was withdrawn is not judged anew before the ground is there again', async () => {
  const course = await judgeable(world, officer);
  const outcome = await done(recordOutcome, { id: course.id, on: today() });
  const withdraw =
    'mutation M($of: UUID!) { withdrawRecord(kind: QUALITY_OF_LIFE, of: $of, reason: "Bukan klien ini") { id } }';
  await done(withdraw, { of: course.baseline });
  const answer = await world.ask(officer, judgeAnew, { of: outcome.id, reason: 'Pengukuran ditarik' });
  expect(answer.errors?.[0]?.extensions['findings']).toMatchObject([
    { rule: 'outcome.prerequisites', missing: [expect.stringMatching(/.+/)] },
  ]);
  expect((await looked(course.id)).outcome.id).toBe(outcome.id);
  const preview = 'query Q($of: UUID!) { mayJudgeAnew(of: $of, reason: "Pengukuran ditarik") { allowed } }';
  expect(await done(preview, { of: outcome.id })).toEqual({ allowed: false });
});

test('a supervisor corrects a test and a form; who examined and who administered stay the same', async () => {
  const course = await judgeable(world, officer);
  const supervisor = await world.signedIn('SUPERVISOR', units.selatan);
  const lot = { ...testOf(course.id, course.finalOn), lot: 'A-18' };
  const corrected = await done(
    correctTest,
    { of: course.urineTest, reason: 'Salah nomor lot', input: lot },
    supervisor,
  );
  expect(corrected.examiner.id).toBe(officer.account);
  const form = formOf(course.id, 'FINAL', course.finalOn, 5);
  const made = await done(correctForm, { of: course.final, reason: 'Salah salin', input: form }, supervisor);
  expect(made.assessor.id).toBe(officer.account);
});

test('of two people who complete a course at once one does, and the other is told that it has changed', async () => {
  const { id } = await judgeable(world, officer);
  await done(recordOutcome, { id, on: today() });
  const other = await given(world).officer();
  const answers = await inTheSameMoment(id, () =>
    [officer, other].map((who) => world.ask(who, complete, { id, on: today() })),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code']);
  expect(codes.toSorted()).toEqual(['CONFLICT', undefined]);
});

/** Holds a course until both who change it have read it and wait to write. */
async function inTheSameMoment<T>(id: string, begin: () => Promise<T>[]): Promise<T[]> {
  const held = await world.owner.connect();
  await held.query('begin');
  await held.query('select from enrollment where id = $1 for update', [id]);
  const begun = begin();
  const waiting = `select count(*)::int n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await world.owner.query(waiting)).rows[0].n < begun.length) await new Promise((soon) => setTimeout(soon, 20));
  await held.query('commit');
  held.release();
  return Promise.all(begun);
}
