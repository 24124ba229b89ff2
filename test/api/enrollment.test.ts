import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const enrol = 'mutation M($input: EnrollClientInput!) { enrollClient(input: $input) { id status programmeMonth } }';
const findingsOf = async (query: string, variables: object) =>
  ((await world.ask(officer, query, variables)).errors?.[0]?.extensions['findings'] ?? []).map(
    (one: { rule: string }) => one.rule,
  );

async function ready(rehabilitation: object = {}, consent: object = {}) {
  const its = given(world);
  const { id: clientId } = await its.client(officer);
  const { id: rehabilitationId } = await its.rehabilitation(officer, clientId, daysAgo(40), rehabilitation);
  const { id: consentId } = await its.consent(officer, clientId, daysAgo(40), consent);
  return { clientId, rehabilitationId, consentId, startedOn: daysAgo(35) };
}

test('a client who completed a rehabilitation and consented is enrolled, and is in programme month 2 after 35 days', async () => {
  const { data } = await world.ask<any, object>(officer, enrol, { input: await ready() });
  expect(data.enrollClient).toMatchObject({ status: 'ACTIVE', programmeMonth: 2 });
});

test('a client who did not complete the rehabilitation is not enrolled', async () => {
  expect(await findingsOf(enrol, { input: await ready({ result: 'NOT_COMPLETED' }) })).toEqual([
    'enrollment.completed-rehabilitation',
  ]);
});

test('a second active enrollment of a client is refused, and the database holds it too', async () => {
  const input = await ready();
  await world.ask(officer, enrol, { input });
  expect(await findingsOf(enrol, { input })).toEqual(['enrollment.single-active']);
  const twice = world.owner.query(
    'insert into enrollment select (e).* from (select e from enrollment e where client_id = $1) x',
    [input.clientId],
  );
  await expect(twice).rejects.toThrow('duplicate key');
});

test('an enrollment does not begin before the client came home', async () => {
  const input = await ready({ returnedOn: daysAgo(38) });
  expect(await findingsOf(enrol, { input: { ...input, startedOn: daysAgo(45) } })).toContain(
    'enrollment.starts-on-return',
  );
  expect(await findingsOf(enrol, { input: { ...input, startedOn: daysAgo(38) } })).toEqual([]);
});

test('a consent given for something else, or withdrawn before intake, does not carry an enrollment', async () => {
  const input = await ready();
  const withdrawal = 'mutation M($id: UUID!, $on: Date!) { withdrawConsent(id: $id, on: $on) { withdrawnOn } }';
  await world.ask(officer, withdrawal, { id: input.consentId, on: daysAgo(36) });
  expect(await findingsOf(enrol, { input })).toEqual(['enrollment.consent']);
});

test('of two people who enrol the same client at once one wins', async () => {
  const input = await ready();
  const answers = await Promise.all([1, 2].map(() => world.ask<any, object>(officer, enrol, { input })));
  expect(answers.filter((one) => one.data?.enrollClient).length).toBe(1);
  const { rows } = await world.owner.query('select count(*)::int n from enrollment where client_id = $1', [
    input.clientId,
  ]);
  expect(rows[0].n).toBe(1);
});

test('an exit states its reason and ends the assignment; the course can then not be completed', async () => {
  const its = given(world);
  const { id } = await its.enrollment(officer, daysAgo(30));
  const { id: agentId } = await its.agent(officer);
  await its.assignment(officer, id, agentId, daysAgo(29));
  const exit =
    'mutation M($id: UUID!, $on: Date!) { exitEnrollment(id: $id, on: $on, reason: LOST_CONTACT, note: "Pindah tanpa kabar") { status exitReason agent { id } } }';
  const { data } = await world.ask<any, object>(officer, exit, { id, on: daysAgo(1) });
  expect(data.exitEnrollment).toEqual({ status: 'EXITED', exitReason: 'LOST_CONTACT', agent: null });
  const { errors } = await world.ask(
    officer,
    'mutation M($id: UUID!, $on: Date!) { completeEnrollment(id: $id, on: $on) { id } }',
    { id, on: today() },
  );
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'STEP_NOT_ALLOWED' } });
});

test('the preview of completion tells what is missing, without writing', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(20));
  const { data } = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { enrollment(id: $id) { mayComplete { allowed findings { rule { code } met required } } mayAssess { allowed } } }',
    { id },
  );
  expect(data.enrollment.mayComplete.allowed).toBe(false);
  expect(data.enrollment.mayComplete.findings.map((one: any) => one.rule.code)).toEqual([
    'enrollment.minimum-duration',
    'outcome.schedule',
  ]);
  expect(data.enrollment.mayAssess.allowed).toBe(true);
});

test('the schedule shows a missed home visit of the first month as overdue and one held as done', async () => {
  const its = given(world);
  const startedOn = daysAgo(45);
  const { id } = await its.enrollment(officer, startedOn);
  const duties = async () => {
    const { data } = await world.ask<any, object>(
      officer,
      'query Q($id: UUID!) { enrollment(id: $id) { duties { step month state } } }',
      { id },
    );
    return data.enrollment.duties.find((one: any) => one.step === 'INITIAL_MONITORING')?.state;
  };
  expect(await duties()).toBe('OVERDUE');
  await its.done(officer, 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }', {
    input: {
      enrollmentId: id,
      visitedOn: addDays(startedOn, 5),
      announcedOn: addDays(startedOn, 4),
      mode: 'DIRECT',
      place: 'HOME',
      recoveryStatus: 'RECOVERING',
      needs: ['VOCATIONAL'],
    },
  });
  expect(await duties()).toBe('DONE');
});
