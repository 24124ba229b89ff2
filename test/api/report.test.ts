import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths, calendarMonth } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today } from '../support/given.js';
import { figure, lastMonth, reporting } from '../support/reporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
let enrollmentId: string;
beforeAll(async () => {
  world = await openWorld();
  const its = given(world);
  officer = await its.officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  enrollmentId = (await its.enrollment(officer, addMonths(lastMonth(), -1))).id;
});
afterAll(() => world.close());

const refusal = async (who: Person, document: string, variables: object) =>
  (await world.ask(who, document, variables)).errors?.[0];

test('an officer compiles a month, it is returned, corrected and accepted: frozen, numbered, copied and passed on', async () => {
  const its = reporting(world);
  await its.visit(officer, enrollmentId, addDays(lastMonth(), 9));
  const draft = await its.compile(officer);
  expect(draft).toMatchObject({ status: 'DRAFT', number: null, correction: 0 });
  expect(figure(draft, 'CLIENTS_SERVED').value).toBe(1);
  expect(figure(draft, 'CLIENTS_VISITED_AT_HOME').value).toBe(1);
  expect(draft.gaps).toEqual([
    { kind: 'RECORD', part: null, month: lastMonth(), enrollment: { id: enrollmentId }, unit: { id: 3174 } },
  ]);

  const whole = await refusal(officer, its.documents.send, { ...its.at(draft), incomplete: false });
  expect(whole?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'reportGaps', field: 'incomplete' });
  const sent = await its.send(officer, draft);
  const again = await refusal(officer, its.documents.send, { ...its.at(sent), incomplete: true });
  expect(again?.extensions).toMatchObject({ code: 'STEP_NOT_ALLOWED', reason: 'reportStep' });
  const seen = { ...its.at(sent), input: { note: 'Disunting', parts: [] } };
  expect((await refusal(officer, its.documents.write, seen))?.extensions.code).toBe('STEP_NOT_ALLOWED');

  const returned = await its.giveBack(head, sent, 'Rapor satu klien belum ada');
  expect(returned).toMatchObject({ status: 'RETURNED' });
  expect((await refusal(officer, its.documents.write, seen))?.extensions).toMatchObject({
    code: 'CONFLICT',
    reason: 'version',
  });
  await its.handIn(officer, enrollmentId);
  const resent = await its.send(officer, await its.read(officer, returned), false);
  const accepted = await its.accept(head, resent);
  const [year, month] = lastMonth().split('-');
  expect(accepted).toMatchObject({
    ...{ status: 'ACCEPTED', number: `LB/3174/${year}/${month}`, acceptedOn: today(), gaps: [] },
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(accepted.steps.map((one: any) => one.act)).toEqual([
    'COMPILED',
    'SENT',
    'RETURNED',
    'SENT',
    'ACCEPTED',
    'COPIED',
  ]);
});

test('an accepted report keeps its figures; what came later is told beside them and makes a numbered correction', async () => {
  const its = reporting(world);
  const accepted = await its.compile(officer);
  const early = await refusal(officer, its.documents.correct, { id: accepted.id });
  expect(early?.extensions).toMatchObject({ code: 'STEP_NOT_ALLOWED', reason: 'nothingChanged' });
  await its.visit(officer, enrollmentId, addDays(lastMonth(), 12));
  expect(figure(await its.read(head, accepted), 'DIRECT_VISITS')).toEqual({
    name: 'DIRECT_VISITS',
    value: 1,
    today: 2,
  });
  const changing = await refusal(officer, its.documents.send, { ...its.at(accepted), incomplete: true });
  expect(changing?.extensions['findings']).toMatchObject([{ rule: 'report.frozen', required: '1' }]);
  const { rowCount } = await world.owner.query('select 1 from report where content_hash is not null');
  expect(rowCount).toBe(1);

  const correction = await its.correct(officer, accepted);
  expect(correction).toMatchObject({ status: 'DRAFT', correction: 1 });
  const done = await its.accept(head, await its.send(officer, correction));
  expect(done.number).toBe(`${accepted.number}/K1`);
  expect(done.contentHash).not.toBe(accepted.contentHash);
  expect(await its.read(head, accepted)).toMatchObject({ corrected: true, contentHash: accepted.contentHash });
});

test('a month that has not ended is looked at and not sent; one that has not begun is not compiled', async () => {
  const its = reporting(world);
  const open = await its.compile(officer, today());
  const { until } = calendarMonth(today());
  const refused = await refusal(officer, its.documents.send, { ...its.at(open), incomplete: true });
  expect(refused).toMatchObject({ message: expect.stringContaining(until), extensions: { reason: 'periodOpen' } });
  const input = { kind: 'MONTHLY', on: addDays(until, 1) };
  expect((await refusal(officer, its.documents.compile, { input }))?.extensions.reason).toBe('future');
});

test('a head does not compile while there is an officer, and does where there is none', async () => {
  const its = reporting(world);
  const input = { kind: 'MONTHLY', on: daysAgo(120) };
  expect((await refusal(head, its.documents.compile, { input }))?.extensions).toMatchObject({
    reason: 'officerCompiles',
  });
  const alone = await world.signedIn('SUPERVISOR', units.bandung);
  const report = await its.compile(alone, daysAgo(120));
  expect(report.gaps).toMatchObject([{ kind: 'OFFICER' }]);
  expect(await its.accept(alone, await its.send(alone, report))).toMatchObject({ status: 'ACCEPTED', late: true });
});

test('only the unit’s own head accepts and returns, and the tier above sees where it stands', async () => {
  const its = reporting(world);
  const sent = await its.send(officer, await its.compile(officer, daysAgo(120)));
  const above = await world.signedIn('SUPERVISOR', units.jakarta);
  expect((await refusal(above, its.documents.accept, its.at(sent)))?.extensions.code).toBe('FORBIDDEN');
  expect((await refusal(officer, its.documents.accept, its.at(sent)))?.extensions.code).toBe('FORBIDDEN');
  const elsewhere = await world.signedIn('SUPERVISOR', units.jabar);
  expect((await refusal(elsewhere, its.documents.accept, its.at(sent)))?.extensions.code).toBe('NOT_FOUND');
  const asked = `query Q($on: Date!, $states: [DutyState!], $first: Int!) { dueReports(kind: MONTHLY, on: $on, states: $states, first: $first) {
    totalCount nodes { unit { id } state officers report { status } } } }`;
  const due = async (states: string[] | null, first = 25) =>
    (await world.ask<any, object>(above, asked, { on: daysAgo(120), states, first })).data?.dueReports;
  expect((await due(null)).nodes).toMatchObject([
    { unit: { id: 3100 }, state: 'OVERDUE', officers: 0, report: null },
    { unit: { id: 3175 }, state: 'OVERDUE' },
    { unit: { id: 3174 }, state: 'DONE_LATE', officers: 1, report: { status: 'SENT' } },
  ]);
  expect(await due(['OVERDUE'], 1)).toMatchObject({ totalCount: 2, nodes: [{ unit: { id: 3100 } }] });
  const ever = `{ dueReports(kind: MONTHLY, states: [OVERDUE], first: 100) { totalCount nodes { unit { id } from } } }`;
  const { nodes, totalCount } = (await world.ask<any, object>(above, ever)).data.dueReports;
  const of = (unit: number) => nodes.filter((one: any) => one.unit.id === unit);
  expect(totalCount).toBe(nodes.length);
  expect(of(3174).length).toBeGreaterThan(1);
  expect(of(3174).map(({ from }: any) => from)).toEqual(
    of(3174)
      .map(({ from }: any) => from)
      .toSorted(),
  );
  expect(of(3175).length).toBeLessThanOrEqual(1);
});
