import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const visiting = (enrollmentId: string, more: object = {}) => ({
  ...{ enrollmentId, visitedOn: daysAgo(4), announcedOn: daysAgo(5), mode: 'DIRECT', place: 'HOME' },
  ...{ recoveryStatus: 'RECOVERING', needs: [], ...more },
});
const record = 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }';
const correct = `mutation M($of: UUID!, $reason: String!, $input: RecordVisitInput!) { correctVisit(of: $of, reason: $reason, input: $input) {
  id visitedOn place supersededBy { id } corrects { kind record reason by { username } } } }`;
const withdraw =
  'mutation M($kind: RecordKind!, $of: UUID!, $reason: String!) { withdrawRecord(kind: $kind, of: $of, reason: $reason) { successor reason } }';
const look =
  'query Q($id: UUID!) { visit(id: $id) { place mayCorrect supersededBy { reason record successor } corrects { record } } }';
const codeOf = ({ errors }: { errors?: { extensions: { code?: string; reason?: string } }[] }) => {
  const { code, reason } = errors?.[0]?.extensions ?? {};
  return reason ? `${code} ${reason}` : code;
};
/** A course with a visit in it. */
const visited = async (who = officer) => {
  const { id, clientId } = await given(world).enrollment(officer, daysAgo(20));
  const { id: visit } = await given(world).done(who, record, { input: visiting(id) });
  return { id, clientId, visit: visit as string };
};

test('a corrected visit stands beside the wrong one, each naming the other, and only the right one is listed', async () => {
  const { id, visit } = await visited();
  const right = visiting(id, { place: 'WORK' });
  const made = await given(world).done(officer, correct, { of: visit, reason: 'Salah tempat', input: right });
  expect(made).toMatchObject({ place: 'WORK', supersededBy: null });
  expect(made.corrects).toMatchObject({ kind: 'VISIT', record: visit, reason: 'Salah tempat' });
  expect(made.corrects.by.username).toContain('officer');
  const { data } = await world.ask<any, object>(officer, look, { id: visit });
  const supersededBy = { reason: 'Salah tempat', record: visit, successor: made.id };
  expect(data.visit).toEqual({ place: 'HOME', mayCorrect: false, supersededBy, corrects: null });
  const lists =
    'query Q($filter: VisitFilter, $id: UUID!) { visits(filter: $filter) { totalCount nodes { id } } enrollment(id: $id) { visits { id } } }';
  const listed = async (more: object) =>
    (await world.ask<any, object>(officer, lists, { id, filter: { enrollmentId: id, ...more } })).data;
  expect(await listed({})).toEqual({
    visits: { totalCount: 1, nodes: [{ id: made.id }] },
    enrollment: { visits: [{ id: made.id }] },
  });
  expect((await listed({ withSuperseded: true })).visits.totalCount).toBe(2);
});

test('the rules judge a correction as they judge a record, and a refused one leaves the old standing', async () => {
  const { id, visit } = await visited();
  const late = visiting(id, { announcedOn: null });
  const answer = await world.ask(officer, correct, { of: visit, reason: 'Keliru', input: late });
  expect(answer.errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'visit.place' }]);
  expect(codeOf(await world.ask(officer, correct, { of: visit, reason: ' ', input: late }))).toBe(
    'BAD_USER_INPUT blank',
  );
  const other = await given(world).enrollment(officer, daysAgo(20));
  const elsewhere = { of: visit, reason: 'Klien lain', input: visiting(other.id) };
  expect(codeOf(await world.ask(officer, correct, elsewhere))).toBe('BAD_USER_INPUT ofRecord');
  const { data } = await world.ask<any, object>(officer, look, { id: visit });
  expect(data.visit).toMatchObject({ supersededBy: null, mayCorrect: true });
});

test('of two corrections at once one wins, and the other is told of it', async () => {
  const { id, visit } = await visited();
  const one = (place: string) =>
    world.ask(officer, correct, { of: visit, reason: 'Salah tempat', input: visiting(id, { place }) });
  const answers = await Promise.all([one('WORK'), one('SCHOOL')]);
  expect(answers.map(codeOf).toSorted()).toEqual(['CONFLICT superseded', undefined]);
  const { rows } = await world.owner.query('select count(*)::int n from visit where enrollment_id = $1', [id]);
  expect(rows[0].n).toBe(2);
});

test('who recorded it may correct, and a supervisor of its unit; nobody else', async () => {
  const { id, visit } = await visited();
  const input = visiting(id, { place: 'WORK' });
  const attempt = async (who: Person) =>
    codeOf(await world.ask(who, correct, { of: visit, reason: 'Salah tempat', input }));
  expect(await attempt(await given(world).officer())).toBe('FORBIDDEN corrector');
  expect(await attempt(await world.signedIn('SUPERVISOR', units.jakarta))).toBe('NOT_FOUND notFound');
  expect(await attempt(await given(world).officer(units.timur))).toBe('NOT_FOUND notFound');
  expect(await attempt(await world.signedIn('SUPERVISOR', units.selatan))).toBeUndefined();
});

test('an agent corrects their own visit, sees why, and loses sight of it with the client', async () => {
  const its = given(world);
  const { id } = await its.enrollment(officer, daysAgo(20));
  const { id: agentId } = await its.agent(officer);
  await its.assignment(officer, id, agentId, daysAgo(19));
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  const { id: visit } = await its.done(agent, record, { input: visiting(id) });
  const variables = { of: visit, reason: 'Salah tempat', input: visiting(id, { place: 'NEUTRAL' }) };
  expect(await its.done(agent, correct, variables)).toMatchObject({ corrects: { reason: 'Salah tempat' } });
  const stranger = await world.signedIn('AGENT', units.selatan, (await its.agent(officer)).id);
  expect((await world.ask<any, object>(stranger, look, { id: visit })).data.visit).toBeNull();
  const { data } = await world.ask<any, object>(officer, look, { id: visit });
  expect(data.visit.supersededBy.reason).toBe('Salah tempat');
});

test('what was recorded by mistake is withdrawn for a reason, and its duty is due again', async () => {
  const { id, visit } = await visited();
  const duties = 'query Q($id: UUID!) { enrollment(id: $id) { duties { rule { code } month state } } }';
  const stateOf = async () =>
    (await world.ask<any, object>(officer, duties, { id })).data.enrollment.duties.find(
      (one: any) => one.rule?.code === 'visit.monthly' && one.month === 1,
    ).state;
  expect(await stateOf()).toBe('DONE');
  const withdrawn = await given(world).done(officer, withdraw, { kind: 'VISIT', of: visit, reason: 'Tercatat ganda' });
  expect(withdrawn).toEqual({ successor: null, reason: 'Tercatat ganda' });
  expect(await stateOf()).toBe('DUE');
  expect(codeOf(await world.ask(officer, withdraw, { kind: 'OUTCOME', of: visit, reason: 'x' }))).toBe(
    'BAD_USER_INPUT outcomeAnew',
  );
});

test('a list with its corrections costs as many statements for one record as for many', async () => {
  const query = `query Q($clientId: UUID!) { visits(filter: { clientId: $clientId, withSuperseded: true }) {
    nodes { id mayCorrect supersededBy { reason by { name } } corrects { record } } } }`;
  const costOf = async (clientId: string) =>
    (await world.ask<any, object>(officer, query, { clientId })).extensions?.cost.statements;
  const one = await visited();
  const fix = (of: string, place: string) =>
    given(world).done(officer, correct, { of, reason: 'Salah', input: visiting(one.id, { place }) });
  const second = await fix(one.visit, 'WORK');
  const before = await costOf(one.clientId);
  await fix(second.id, 'SCHOOL');
  expect(await costOf(one.clientId)).toBe(before);
});
