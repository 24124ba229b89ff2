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

const form =
  'mutation M($input: RecordQualityOfLifeInput!) { recordQualityOfLife(input: $input) { id overall health good missingPolicy domains { domain raw score formulaScore good methodsDisagree } } }';
const urine =
  'mutation M($input: RecordUrineTestInput!) { recordUrineTest(input: $input) { overall examiner { name } } }';
const negative = (enrollmentId: string, takenOn: string, more: object = {}) => ({
  input: {
    enrollmentId,
    takenOn,
    purpose: 'ROUTINE',
    lot: 'L-1',
    results: [
      { substance: 'MET', result: 'NEGATIVE' },
      { substance: 'THC', result: 'NEGATIVE' },
    ],
    ...more,
  },
});
const findingsOf = (query: string, variables: object, who = officer) => given(world).broken(who, query, variables);
/** The synthetic answers of the FHIR sample. */
const sample = [4, 4, 2, 1, 4, 4, 3, 4, 3, 4, 4, 3, 4, 3, 5, 3, 4, 4, 4, 4, 3, 4, 4, 4, 3, 2];

test('the worked example scores 81, 69, 69 and 63 by the table, and both methods are told', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(20));
  const { data } = await world.ask<any, object>(officer, form, {
    input: { enrollmentId: id, phase: 'BASELINE', takenOn: daysAgo(15), answers: sample },
  });
  const scored = data.recordQualityOfLife;
  expect(scored.domains.map((one: any) => [one.domain, one.raw, one.score])).toEqual([
    ['PHYSICAL', 29, 81],
    ['PSYCHOLOGICAL', 23, 69],
    ['SOCIAL', 11, 69],
    ['ENVIRONMENT', 28, 63],
  ]);
  expect(scored.domains[0].formulaScore).toBeCloseTo(78.57, 2);
  expect(scored).toMatchObject({ overall: 4, health: 4, good: true, missingPolicy: 'SPSS' });
});

test('a second baseline is refused, and a final one before the fourth month', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(20));
  const input = { enrollmentId: id, phase: 'BASELINE', takenOn: daysAgo(15), answers: sample };
  expect(await findingsOf(form, { input })).toEqual([]);
  expect(await findingsOf(form, { input })).toEqual(['qol.pair']);
  expect(await findingsOf(form, { input: { ...input, phase: 'FINAL', takenOn: today() } })).toEqual([
    'qol.final-not-early',
  ]);
});

test('a form with too many blanks gets no score and the blank items are named', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(20));
  const answers = sample.map((answer, at) => (at === 19 || at === 20 ? null : answer));
  const { errors } = await world.ask(officer, form, {
    input: { enrollmentId: id, phase: 'BASELINE', takenOn: daysAgo(15), answers },
  });
  expect(errors?.[0]?.extensions['findings'][0]).toMatchObject({ rule: 'qol.complete', missing: ['Q20', 'Q21'] });
});

test('an agent does not test urine, and is told by whom it is done', async () => {
  const its = given(world);
  const { id } = await its.enrollment(officer, daysAgo(20));
  const { id: agentId } = await its.agent(officer);
  await its.assignment(officer, id, agentId, daysAgo(19));
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  expect(await findingsOf(urine, negative(id, daysAgo(3)), agent)).toEqual(['urine.examiner']);
});

test('a second routine test before the last month is refused, for one is kept for it; an invalid one does not count', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(30));
  const invalid = negative(id, daysAgo(25), { results: [{ substance: 'MET', result: 'INVALID' }] });
  expect(await findingsOf(urine, invalid)).toEqual([]);
  expect(await findingsOf(urine, negative(id, daysAgo(20)))).toEqual([]);
  expect(await findingsOf(urine, negative(id, daysAgo(10)))).toEqual(['urine.limit']);
});

test('a third routine test is refused', async () => {
  const startedOn = addDays(addMonths(today(), -4), -1);
  const { id } = await given(world).enrollment(officer, startedOn);
  expect(await findingsOf(urine, negative(id, addDays(startedOn, 5)))).toEqual([]);
  expect(await findingsOf(urine, negative(id, addMonths(startedOn, 3)))).toEqual([]);
  expect(await findingsOf(urine, negative(id, today()))).toEqual(['urine.limit']);
});

test('a test without a lot, or with a substance twice, is refused', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(30));
  expect(await findingsOf(urine, negative(id, daysAgo(5), { lot: ' ' }))).toEqual(['urine.result']);
  const twice = [
    { substance: 'MET', result: 'NEGATIVE' },
    { substance: 'MET', result: 'POSITIVE' },
  ];
  expect(await findingsOf(urine, negative(id, daysAgo(5), { results: twice }))).toEqual(['urine.result']);
});

test('an outcome without its measurements is refused and what is missing is named; a positive test is not recovered', async () => {
  const its = given(world);
  const startedOn = addDays(addMonths(today(), -4), -2);
  const { id } = await its.enrollment(officer, startedOn);
  const outcome = 'mutation M($id: UUID!, $on: Date!) { recordOutcome(enrollmentId: $id, on: $on) { result } }';
  const { errors } = await world.ask(officer, outcome, { id, on: today() });
  expect(errors?.[0]?.extensions['findings'][0]).toMatchObject({ rule: 'outcome.prerequisites' });
  expect(errors?.[0]?.extensions['findings'][0].missing).toHaveLength(3);
  await its.done(officer, form, {
    input: { enrollmentId: id, phase: 'BASELINE', takenOn: addDays(startedOn, 3), answers: sample },
  });
  await its.done(officer, form, {
    input: { enrollmentId: id, phase: 'FINAL', takenOn: addMonths(startedOn, 3), answers: sample },
  });
  await its.done(
    officer,
    urine,
    negative(id, addMonths(startedOn, 3), { results: [{ substance: 'MET', result: 'POSITIVE' }] }),
  );
  expect(await its.done(officer, outcome, { id, on: today() })).toEqual({ result: 'NOT_RECOVERED' });
});
