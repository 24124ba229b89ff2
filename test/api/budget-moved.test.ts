import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given, today } from '../support/given.js';
import { testOf } from '../support/judged.js';
import { units } from '../support/units.js';
import { rowsIn } from '../support/workbook.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
const does = () => budgeting(world);
const startedOn = addDays(addMonths(today(), -4), -3);
const first = addDays(startedOn, 5);
const fourth = addDays(addMonths(startedOn, 3), 5);
/** The last first of January that is some days past. */
const newYear = `${daysAgo(10).slice(0, 4)}-01-01`;
const years = new Set([first, fourth, newYear, addDays(newYear, -1)].map((on) => Number(on.slice(0, 4))));
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  for (const fiscalYear of years)
    for (const [line, rupiah] of Object.entries({ A2: 45_000, C1: 60_000 }))
      await does().price(board, line, rupiah, { fiscalYear });
});
afterAll(() => world.close());

/** A test of a day in a claim of its month, decided on by some steps. */
async function held(on: string, steps: readonly ('approve' | 'pay')[], from = startedOn) {
  const [course] = await does().courses(officer, 1, from);
  const { id } = await given(world).done(
    officer,
    'mutation M($input: RecordUrineTestInput!) { recordUrineTest(input: $input) { id } }',
    { input: testOf(course!.id, on) },
  );
  const claim = await does().claim(officer, { month: on });
  for (const step of steps) await does().decide(head, step, [claim.id]);
  return { course: course!, claim, test: id as string };
}

const correct = async ({ course, test: of }: { course: { id: string }; test: string }, on: string): Promise<string> => {
  const mutation = `mutation M($of: UUID!, $input: RecordUrineTestInput!) {
    correctUrineTest(of: $of, reason: "Salah tanggal", input: $input) { id } }`;
  return (await given(world).done(officer, mutation, { of, input: testOf(course.id, on) })).id;
};

const testsOf = async ({ course }: { course: { clientId: string } }, language = 'en') =>
  (await does().payables(officer, { clientId: course.clientId }, language)).filter(({ line }) => line !== 'A1');
const booked = (rows: any[]) => rows.map(({ line, status, rupiah }) => [line, status, rupiah]).toSorted();

test.each([[[]], [['approve']]] as ('approve' | 'pay')[][][])(
  'what is claimed and not paid leaves its claim when its evidence moves to another line, and is claimed again there (%j)',
  async (steps) => {
    const one = await held(first, steps);
    await correct(one, fourth);
    const answer = await does().decide(head, steps.length ? 'pay' : 'approve', [one.claim.id]);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT', reason: 'claimEvidence' } });
    expect(await does().derived(officer)).toMatchObject({ added: 1, reversed: 1, misbooked: 0 });
    expect(await does().derived(officer)).toMatchObject({ added: 0, changed: 0, reversed: 0 });
    const now = await testsOf(one);
    expect(booked(now)).toEqual([
      ['A2', 'REVERSED', 45_000],
      ['C1', 'PAYABLE', 60_000],
    ]);
    const left = now.find(({ status }) => status === 'REVERSED');
    expect(left.claim.id).toBe(one.claim.id);
    expect(left.explanation).toContain(`is of line C1 in fiscal year ${fourth.slice(0, 4)} now; it is claimed again`);
    expect((await does().decide(head, 'reject', [one.claim.id])).data).toEqual({ rejectClaims: 1 });
    expect((await does().claim(officer, { month: fourth })).rupiah).toBe(60_000);
  },
);

test('what is paid is not paid twice: it is flagged as booked on another line, told to all, and not once the evidence is back', async () => {
  const one = await held(first, ['approve', 'pay']);
  const corrected = await correct(one, fourth);
  expect(await does().derived(officer)).toMatchObject({ added: 0, reversed: 0, undone: 0, misbooked: 1 });
  expect(await does().derived(officer)).toMatchObject({ misbooked: 0 });
  const [paid, ...others] = await testsOf(one);
  expect(others).toEqual([]);
  expect(paid).toMatchObject({ line: 'A2', status: 'PAID', undone: false, belongsTo: 'C1' });
  expect(paid.explanation).toContain('its evidence is of line C1');
  expect((await testsOf(one, 'id'))[0].explanation).toContain('pembebanannya perlu dikoreksi bendahara');
  expect(await does().payables(officer, { misbooked: true })).toMatchObject([{ id: paid.id }]);
  const { data } = await world.ask<any, object>(
    head,
    'query Q($y: Int!) { budgetTracking(fiscalYear: $y, by: LINE) { key misbooked } }',
    { y: Number(first.slice(0, 4)) },
  );
  expect(data.budgetTracking.find(({ key }: any) => key === 'A2').misbooked).toBe(1);
  expect(await noted(first)).toContain(`|A2, ${first.slice(0, 4)}|C1, ${fourth.slice(0, 4)}|1|45000`);
  await correct({ ...one, test: corrected }, first);
  await does().derived(officer);
  expect(await testsOf(one)).toMatchObject([{ status: 'PAID', undone: false, belongsTo: null }]);
});

/** Rows of the treasurer's list of a month. */
async function noted(month: string): Promise<string[]> {
  const headers = { authorization: `Bearer ${officer.token}` };
  return rowsIn((await world.app.inject({ url: `/payments/${month}/xlsx`, headers })).rawPayload);
}

test('a second test of the line the first was paid as is paid too, for the first is of another line', async () => {
  const one = await held(first, ['approve', 'pay']);
  await correct(one, fourth);
  await given(world).done(
    officer,
    'mutation M($input: RecordUrineTestInput!) { recordUrineTest(input: $input) { id } }',
    {
      input: testOf(one.course.id, addDays(first, 1)),
    },
  );
  await does().derived(officer);
  expect(booked(await testsOf(one))).toEqual([
    ['A2', 'PAID', 45_000],
    ['A2', 'PAYABLE', 45_000],
  ]);
});

test('evidence of December is of its year, whenever it is paid; corrected into January, it is of the next: unpaid claimed again there, paid flagged', async () => {
  const [year, from] = [Number(newYear.slice(0, 4)), addDays(newYear, -15)];
  const [december, january] = [addDays(newYear, -5), addDays(newYear, 5)];
  const unpaid = await held(december, [], from);
  const paid = await held(december, ['approve', 'pay'], from);
  const ofYear = async (fiscalYear: number) =>
    (await does().payables(officer, { fiscalYear, claimId: paid.claim.id })).length;
  expect([await ofYear(year - 1), await ofYear(year)]).toEqual([paid.claim.count, 0]);
  for (const one of [unpaid, paid]) await correct(one, january);
  await does().derived(officer);
  expect(booked(await testsOf(unpaid)).map(([, status]) => status)).toEqual(['PAYABLE', 'REVERSED']);
  expect(await testsOf(paid)).toMatchObject([{ status: 'PAID', belongsTo: 'A2', belongsToYear: year }]);
});

test('a claimed meeting another agent turns out to have led leaves the claim of the first, and pays the second', async () => {
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  await does().price(board, 'B1', 300_000);
  const [{ id: agentId }, { id: other }] = [await given(world).agent(officer), await given(world).agent(officer)];
  const courses = await does().courses(officer, 4, daysAgo(20));
  const meeting = await does().meeting(officer, agentId, courses, daysAgo(2));
  const claim = await does().claim(officer, { agentId });
  await does().correctMeeting(officer, meeting.id, other, courses);
  await does().derived(officer);
  expect(booked(await does().payables(officer, { agentId }))).toEqual([['B1', 'REVERSED', 300_000]]);
  expect(booked(await does().payables(officer, { agentId: other }))).toEqual([['B1', 'PAYABLE', 300_000]]);
  expect((await does().payables(officer, { claimId: claim.id }))[0].explanation).toContain('Reversed');
});
