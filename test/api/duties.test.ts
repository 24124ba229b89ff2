import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let done: ReturnType<typeof given>['done'];
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  done = given(world).done;
});
afterAll(() => world.close());

const list = `query Q($filter: DutyFilter, $on: Date, $first: Int!, $after: String, $offset: Int, $orderBy: [DutyOrder!]) {
  duties(filter: $filter, on: $on, first: $first, after: $after, offset: $offset, orderBy: $orderBy) { totalCount
    nodes { id step month state from until doneOn evidence about by message rule { code } client { id } agent { id } unit { id } }
    pageInfo { hasNextPage endCursor } } }`;
const counts = `query Q($filter: DutyFilter, $on: Date, $by: DutyGrouping) { dutyCounts(filter: $filter, on: $on, by: $by) {
  clients overdue due upcoming done doneLate notApplicable waived step unit { id } agent { id } rule { code } } }`;
const asked = async (filter: object, more: object = {}, who = officer) =>
  (await done(who, list, { filter, first: 100, ...more })).nodes as any[];

/** A client enrolled so many days ago and accompanied by an agent since the day after. */
async function accompanied(days: number) {
  const its = given(world);
  const enrolled = await its.enrollment(officer, daysAgo(days));
  const { id: agentId } = await its.agent(officer);
  await its.assignment(officer, enrolled.id, agentId, daysAgo(days - 1));
  return { ...enrolled, agentId };
}

test('the client’s schedule, the agent’s day and the unit’s list tell the same of a duty', async () => {
  const { id, clientId, agentId } = await accompanied(40);
  const query = 'query Q($id: UUID!) { enrollment(id: $id) { duties { id state until } } }';
  const { duties } = await done(officer, query, { id });
  const short = (nodes: any[]) => nodes.map(({ id: key, state, until }) => ({ id: key, state, until }));
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  const ofClient = short(await asked({ clientIds: [clientId] })).filter((one) => !one.id.includes('ENROLLMENT'));
  expect(new Set(ofClient)).toEqual(new Set(duties));
  expect(new Set(short(await asked({ agentId })))).toEqual(new Set(duties));
  expect(new Set(short(await asked({}, {}, agent)))).toEqual(new Set(duties));
  expect(duties.map((one: any) => one.state)).toContain('OVERDUE');
});

test('duties are narrowed by state, rule, step, window and who may do them', async () => {
  const { clientId } = await accompanied(40);
  const clientIds = [clientId];
  const overdue = await asked({ clientIds, states: ['OVERDUE'] });
  expect(overdue.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['FIRST_CONTACT', 'FIRST_URINE_TEST', 'BASELINE_ASSESSMENT', 'INITIAL_MONITORING']),
  );
  const tests = await asked({ clientIds, ruleCodes: ['urine.schedule'] });
  expect(tests.map(({ step, by }) => ({ step, by }))).toEqual([
    { step: 'FIRST_URINE_TEST', by: ['OFFICER'] },
    { step: 'FINAL_URINE_TEST', by: ['OFFICER'] },
  ]);
  expect((await asked({ clientIds, by: 'AGENT' })).some(({ step }) => step === 'FIRST_URINE_TEST')).toBe(false);
  const soon = await asked({ clientIds, from: today(), until: today() });
  expect(soon.every(({ from, until }) => from <= today() && today() <= until)).toBe(true);
  expect(soon.map(({ step }) => step)).toContain('PERIODIC_MONITORING');
});

test('the handling of a slip, the family’s session and the survey after the end are asked for', async () => {
  const { id: enrollmentId, clientId } = await accompanied(30);
  const slip = { type: 'SLIP', times: 1, noticedQuickly: true, soughtHelp: true };
  const open = 'mutation M($input: OpenRelapseInput!) { openRelapse(input: $input) { id } }';
  const { id } = await done(officer, open, { input: { enrollmentId, noticedOn: daysAgo(10), ...slip } });
  const handling = await asked({ clientIds: [clientId], ruleCodes: ['relapse.slip-handling'] });
  expect(handling).toMatchObject([{ step: 'SLIP_HANDLING', state: 'OVERDUE', until: daysAgo(3), about: id }]);
  const exit = 'mutation M($id: UUID!, $on: Date!) { exitEnrollment(id: $id, on: $on, reason: WITHDRAWN) { id } }';
  await done(officer, exit, { id: enrollmentId, on: daysAgo(2) });
  const beside = await asked({ clientIds: [clientId], steps: ['FAMILY_SESSION', 'SATISFACTION_SURVEY'] });
  expect(beside.map(({ step, state }) => [step, state])).toEqual([
    ['SATISFACTION_SURVEY', 'DUE'],
    ['FAMILY_SESSION', 'NOT_APPLICABLE'],
  ]);
});

test('a completed rehabilitation asks for an enrollment, and no more once there is one', async () => {
  const its = given(world);
  const { id } = await its.client(officer);
  await its.rehabilitation(officer, id, daysAgo(15));
  const filter = { clientIds: [id], ruleCodes: ['enrollment.mandatory'] };
  expect(await asked(filter)).toMatchObject([{ state: 'OVERDUE', until: daysAgo(1), client: { id } }]);
  const { clientId } = await its.enrollment(officer, daysAgo(5));
  expect(await asked({ ...filter, clientIds: [clientId] })).toMatchObject([{ state: 'DONE', doneOn: daysAgo(5) }]);
});

test('officers’ trainings, reviews of the procedures and readiness of villages are the unit’s duties', async () => {
  await given(world).enrollment(officer, addDays(addMonths(today(), -7), -3));
  const own = await asked({ officerId: officer.account });
  expect(own.map(({ step, state }) => [step, state])).toEqual([
    ['TRAINING_REFRESHER', 'OVERDUE'],
    ['OFFICER_TRAINING', 'DUE'],
  ]);
  const ours = { steps: ['SOP_REVIEW', 'AREA_MAP'] };
  const missing = await asked(ours);
  expect(missing.map(({ step, state }) => [step, state])).toEqual([
    ['AREA_MAP', 'OVERDUE'],
    ['SOP_REVIEW', 'OVERDUE'],
  ]);
  const review = 'mutation M($input: RecordSopReviewInput!) { recordSopReview(input: $input) { id } }';
  const participants = ['LAW_ENFORCEMENT', 'HEALTH_FACILITIES', 'PARTNER_INSTITUTIONS'];
  await done(officer, review, { input: { reviewedOn: today(), participants, findings: 'Alur rujukan' } });
  expect((await asked({ steps: ['SOP_REVIEW'] })).map(({ state }) => state)).toEqual(['DONE_LATE', 'UPCOMING']);
  expect(await asked(ours, {}, await world.signedIn('OFFICER', units.bandung))).toEqual([]);
});

test('counts say how many stand where, of the unit and of units beneath', async () => {
  const province = await world.signedIn('SUPERVISOR', units.jakarta);
  const [all] = await done(province, counts, {});
  const nodes = await asked({ states: ['OVERDUE'] }, {}, province);
  expect(all.overdue).toBe(nodes.length);
  const byUnit = await done(province, counts, { by: 'UNIT' });
  expect(byUnit.map((one: any) => [one.unit.id, one.overdue])).toEqual([[units.selatan, all.overdue]]);
  const byStep = await done(province, counts, { by: 'STEP', filter: { states: ['OVERDUE'] } });
  expect(byStep.reduce((sum: number, one: any) => sum + one.overdue, 0)).toBe(all.overdue);
  const byAgent = await done(province, counts, { by: 'AGENT' });
  expect(byAgent.length).toBeGreaterThan(2);
});

test('pages of duties follow each other, in the order asked for', async () => {
  const orderBy = [{ by: 'state', direction: 'DESC' }];
  const first = await done(officer, list, { first: 10, orderBy });
  const { endCursor: after, hasNextPage } = first.pageInfo;
  const second = await done(officer, list, { first: 10, after, orderBy });
  const both = await done(officer, list, { first: 20, orderBy });
  const ids = (page: any) => page.nodes.map((one: any) => one.id);
  expect(hasNextPage).toBe(true);
  expect([...ids(first), ...ids(second)]).toEqual(ids(both));
  expect(new Set(ids(both)).size).toBe(20);
  expect(ids(await done(officer, list, { first: 10, offset: 10, orderBy }))).toEqual(ids(second));
  const { errors } = await world.ask(officer, list, { first: 10, on: '2018-01-01' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'on', reason: 'beforeGuideline' });
});

test('a unit’s duties cost as many statements for thirty clients as for three', async () => {
  const statements = async () => {
    const { extensions, data } = await world.ask<any, object>(officer, list, { first: 100, filter: {} });
    return [extensions?.cost.statements, data.duties.totalCount];
  };
  const [few, before] = await statements();
  for (let n = 0; n < 10; n += 1) await given(world).enrollment(officer, daysAgo(50 + n));
  const [many, after] = await statements();
  expect(many).toBe(few);
  expect(after).toBeGreaterThan(before + 100);
});
