import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const activity = `mutation M($input: RecordActivityInput!) { recordActivity(input: $input) { kind trade topic } }`;
const survey = `mutation M($input: RecordSurveyInput!) { recordSurvey(input: $input) { satisfaction answeredBy } }`;
const exit = `mutation M($id: UUID!, $on: Date!, $reason: ExitReason!) {
  exitEnrollment(id: $id, on: $on, reason: $reason) { endedOn } }`;
const assist = `mutation M($input: RecordAssistanceInput!) { recordAssistance(input: $input) { topic officer { name } } }`;
const review = `mutation M($input: RecordSopReviewInput!) { recordSopReview(input: $input) { participants absent } }`;
const refusalOf = (query: string, input: object, who = officer) => given(world).refused(who, query, { input });

test('a vocational activity names its trade, and no other activity has one', async () => {
  const { done, enrollment } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(30));
  const input = { enrollmentId, heldOn: daysAgo(3), kind: 'VOCATIONAL', topic: 'Las', trade: 'AUTOMOTIVE' };
  expect(await done(officer, activity, { input })).toEqual({ kind: 'VOCATIONAL', trade: 'AUTOMOTIVE', topic: 'Las' });
  expect(await refusalOf(activity, { ...input, kind: 'KIE' })).toMatchObject({ field: 'input.trade' });
  const { data } = await world.ask<any, object>(
    officer,
    '{ activities(filter: { trades: [AUTOMOTIVE] }) { totalCount } }',
  );
  expect(data.activities.totalCount).toBe(1);
});

test('the family’s session is an activity of its own, and no contact of the agent with the client', async () => {
  const its = given(world);
  const { id: enrollmentId } = await its.enrollment(officer, daysAgo(30));
  await its.assignment(officer, enrollmentId, (await its.agent(officer)).id, daysAgo(29));
  const input = { enrollmentId, heldOn: daysAgo(27), kind: 'FAMILY_SESSION', topic: 'Dukungan di rumah' };
  await its.done(officer, activity, { input });
  const query = 'query Q($id: UUID!) { enrollment(id: $id) { duties { step state } } }';
  const { duties } = await its.done(officer, query, { id: enrollmentId });
  expect(duties).toContainEqual({ step: 'FIRST_CONTACT', state: 'OVERDUE' });
});

test('assistance to an agent shows in the picture of each client they accompany on that day, and of no other', async () => {
  const its = given(world);
  const { id: agentId } = await its.agent(officer);
  const { id: before } = await its.enrollment(officer, daysAgo(12));
  const { id: after } = await its.enrollment(officer, daysAgo(12));
  await its.assignment(officer, before, agentId, daysAgo(11));
  await its.assignment(officer, after, agentId, daysAgo(2));
  await its.done(officer, assist, { input: { agentId, heldOn: daysAgo(5), topic: 'Rapor', result: 'Dapat mengisi' } });
  const query = 'query Q($id: UUID!) { enrollment(id: $id) { schedule { boxes { steps { step doneOn } } } } }';
  const assisted = async (id: string) =>
    (await its.done(officer, query, { id })).schedule
      .flatMap(({ boxes }: any) => boxes.flatMap(({ steps }: any) => steps))
      .find(({ step }: any) => step === 'ASSISTANCE').doneOn;
  expect(await assisted(before)).toBe(daysAgo(5));
  expect(await assisted(after)).toBeNull();
});

test('how satisfied a client is, is asked once, after the end, and after a death of the family alone', async () => {
  const { done, enrollment } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(40));
  const input = { enrollmentId, answeredOn: daysAgo(5), satisfaction: 'SATISFIED' };
  expect(await refusalOf(survey, input)).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  await done(officer, exit, { id: enrollmentId, on: daysAgo(6), reason: 'DECEASED' });
  expect(await refusalOf(survey, { ...input, answeredOn: daysAgo(7) })).toMatchObject({ field: 'input.answeredOn' });
  expect(await refusalOf(survey, input)).toMatchObject({ field: 'input.answeredBy' });
  const family = { ...input, answeredBy: 'FAMILY' };
  expect(await done(officer, survey, { input: family })).toEqual({ satisfaction: 'SATISFIED', answeredBy: 'FAMILY' });
  expect(await refusalOf(survey, family)).toMatchObject({ code: 'CONFLICT', reason: 'unique' });
  const query = 'query Q($id: UUID!) { enrollment(id: $id) { survey { satisfaction } } }';
  expect(await done(officer, query, { id: enrollmentId })).toEqual({ survey: { satisfaction: 'SATISFIED' } });
});

test('assistance to an agent states its topic and result and is an officer’s; the agent reads it', async () => {
  const { done, agent } = given(world);
  const { id: agentId } = await agent(officer);
  const person = await world.signedIn('AGENT', units.selatan, agentId);
  const input = { agentId, heldOn: daysAgo(2), topic: 'Rapor', result: 'Dapat mengisi sendiri' };
  const blank = await refusalOf(assist, { ...input, topic: ' ', result: '' });
  expect(blank?.['findings'][0]).toMatchObject({ rule: 'assistance.record', missing: ['topik', 'hasil'] });
  const own = await refusalOf(assist, input, person);
  expect(own?.['findings'][0]).toMatchObject({ rule: 'assistance.record', missing: ['oleh petugas'] });
  expect(await done(officer, assist, { input })).toEqual({ topic: 'Rapor', officer: { name: 'Akun OFFICER' } });
  const { data } = await world.ask<any, object>(
    person,
    '{ assistances { nodes { result } } agents { nodes { assistances { topic } } } }',
  );
  expect(data.assistances.nodes).toEqual([{ result: 'Dapat mengisi sendiri' }]);
  expect(data.agents.nodes[0].assistances).toEqual([{ topic: 'Rapor' }]);
});

test('a review of the procedures tells who should have taken part and did not', async () => {
  const { done } = given(world);
  const input = {
    reviewedOn: today(),
    participants: ['LAW_ENFORCEMENT', 'HEALTH_FACILITIES'],
    findings: 'Alur panjang',
  };
  expect(await done(officer, review, { input })).toEqual({
    participants: ['LAW_ENFORCEMENT', 'HEALTH_FACILITIES'],
    absent: ['PARTNER_INSTITUTIONS'],
  });
  expect(await refusalOf(review, { ...input, reviewedOn: addDays(today(), 1) })).toMatchObject({ reason: 'future' });
  expect(await refusalOf(review, { ...input, reviewedOn: '2019-01-01' })).toMatchObject({ reason: 'beforeGuideline' });
  const since = { from: addMonths(today(), -6) };
  const list = 'query Q($filter: SopReviewFilter) { sopReviews(filter: $filter) { totalCount } }';
  expect(await done(officer, list, { filter: since })).toEqual({ totalCount: 1 });
});
