import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const open =
  'mutation M($input: OpenRelapseInput!) { openRelapse(input: $input) { id type handling { step by state } } }';
const take = 'mutation M($input: RelapseStepInput!) { recordRelapseStep(input: $input) { steps { step } } }';
const close =
  'mutation M($id: UUID!, $on: Date!) { closeRelapse(id: $id, on: $on) { closedOn enrollment { status exitReason agent { id } } } }';
const slip = { type: 'SLIP', times: 1, noticedQuickly: true, soughtHelp: true };
const relapse = { type: 'RELAPSE', times: 12, noticedQuickly: false, soughtHelp: false, symptoms: ['CRAVING'] };
const codesOf = (answer: { errors?: { extensions: { findings?: { rule: string }[] } }[] }) =>
  answer.errors?.[0]?.extensions.findings?.map((one) => one.rule);

const urine = (enrollmentId: string, relapseId: string, result = 'POSITIVE') => ({
  input: {
    enrollmentId,
    relapseId,
    takenOn: daysAgo(4),
    purpose: 'RELAPSE',
    lot: 'R-1',
    results: [{ substance: 'MET', result }],
  },
});

test('a slip is opened, handled in three steps, closed, and the client stays in the programme', async () => {
  const { done, enrollment } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(30));
  const { id, handling } = await done(officer, open, { input: { enrollmentId, noticedOn: daysAgo(5), ...slip } });
  expect(handling.map((one: any) => [one.step, one.state])).toEqual([
    ['EVALUATION', 'DUE'],
    ['URINE_TEST', 'DUE'],
    ['PLAN_REVIEW', 'DUE'],
  ]);
  expect(codesOf(await world.ask(officer, close, { id, on: today() }))).toEqual(['relapse.close']);
  for (const step of ['EVALUATION', 'PLAN_REVIEW'])
    await done(officer, take, { input: { relapseId: id, step, takenOn: daysAgo(4) } });
  await done(
    officer,
    'mutation M($input: RecordUrineTestInput!) { recordUrineTest(input: $input) { id } }',
    urine(enrollmentId, id),
  );
  expect(await done(officer, close, { id, on: today() })).toMatchObject({
    closedOn: today(),
    enrollment: { status: 'ACTIVE', exitReason: null },
  });
});

test('the facts must fit the type: a use with craving is no slip', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(30));
  const answer = await world.ask(officer, open, {
    input: { enrollmentId, noticedOn: daysAgo(5), ...slip, symptoms: ['CRAVING'] },
  });
  expect(codesOf(answer)).toEqual(['relapse.type']);
});

test('after a relapse the course ends with its referrals, and the agent is free again', async () => {
  const its = given(world);
  const { id: enrollmentId, clientId } = await its.enrollment(officer, daysAgo(30));
  const { id: agentId } = await its.agent(officer);
  await its.assignment(officer, enrollmentId, agentId, daysAgo(29));
  const { id } = await its.done(officer, open, { input: { enrollmentId, noticedOn: daysAgo(5), ...relapse } });
  await its.done(
    officer,
    'mutation M($input: RecordUrineTestInput!) { recordUrineTest(input: $input) { id } }',
    urine(enrollmentId, id),
  );
  const facility = await its.done(
    officer,
    'mutation M($input: RegisterFacilityInput!) { registerFacility(input: $input) { id } }',
    {
      input: { name: 'Balai Rehabilitasi', kind: 'REHABILITATION', services: ['REHABILITATION'] },
    },
  );
  const { id: consentId } = await its.consent(officer, clientId, daysAgo(4), {
    purpose: 'REFERRAL',
    receiverId: facility.id,
  });
  const referral = await its.done(
    officer,
    'mutation M($input: DraftReferralInput!) { draftReferral(input: $input) { id } }',
    {
      input: { enrollmentId, facilityId: facility.id, need: 'REHABILITATION', consentId, relapseId: id },
    },
  );
  await its.done(officer, 'mutation M($id: UUID!, $on: Date!) { sendReferral(id: $id, on: $on) { id } }', {
    id: referral.id,
    on: daysAgo(3),
  });
  await its.done(officer, take, {
    input: { relapseId: id, step: 'DETOXIFICATION_REFERRAL', takenOn: daysAgo(3), declined: true },
  });
  const closed = await its.done(officer, close, { id, on: daysAgo(2) });
  expect(closed.enrollment).toEqual({ status: 'EXITED', exitReason: 'REFERRED_RELAPSE', agent: null });
});

test('a visit that finds a slip opens the event in the same write, and without its facts is refused', async () => {
  const { enrollment } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(30));
  const visit =
    'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { enrollment { relapses { type closedOn } visits { id } } } }';
  const input = {
    enrollmentId,
    visitedOn: daysAgo(3),
    announcedOn: daysAgo(3),
    mode: 'DIRECT',
    place: 'HOME',
    recoveryStatus: 'SLIP',
    needs: [],
  };
  expect(codesOf(await world.ask(officer, visit, { input }))).toEqual(['visit.relapse-status']);
  const { data } = await world.ask<any, object>(officer, visit, { input: { ...input, relapse: slip } });
  expect(data.recordVisit.enrollment).toMatchObject({ relapses: [{ type: 'SLIP', closedOn: null }], visits: [{}] });
});

test('no outcome is recorded while an event is open', async () => {
  const its = given(world);
  const { id: enrollmentId } = await its.enrollment(officer, daysAgo(130));
  await its.done(officer, open, { input: { enrollmentId, noticedOn: daysAgo(5), ...slip } });
  const { data } = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { enrollment(id: $id) { mayRecordOutcome { allowed findings { missing } } } }',
    { id: enrollmentId },
  );
  expect(data.enrollment.mayRecordOutcome.allowed).toBe(false);
  expect(data.enrollment.mayRecordOutcome.findings[0].missing).toHaveLength(4);
});
