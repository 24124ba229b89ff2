import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const query =
  'query Q($answers: [Int]!) { scoreQualityOfLife(answers: $answers, startedOn: "2026-01-12") { good blanks domains { domain score methodsDisagree } } }';
/** The synthetic answers of the FHIR sample. */
const sample = [4, 4, 2, 1, 4, 4, 3, 4, 3, 4, 4, 3, 4, 3, 5, 3, 4, 4, 4, 4, 3, 4, 4, 4, 3, 2];
const scoreOf = async (answers: (number | null)[], who = officer) => world.ask(who, query, { answers });

test('a form that is being filled in is scored as the recorded one will be', async () => {
  const { data } = await scoreOf(sample);
  const { domains, ...rest } = (data as any).scoreQualityOfLife;
  expect(domains.map((one: { score: number }) => one.score)).toEqual([81, 69, 69, 63]);
  expect(rest).toEqual({ good: true, blanks: [] });
});

test('while too many items are blank there is no score, and the blanks are named', async () => {
  const { data } = await scoreOf(sample.map((answer, at) => (at < 5 ? answer : null)));
  const { domains, good, blanks } = (data as any).scoreQualityOfLife;
  expect(domains.map((one: { score: number | null }) => one.score)).toEqual([null, null, null, null]);
  expect([good, blanks.length, blanks[0]]).toEqual([null, 21, 6]);
});

test('what is no form is refused at its place', async () => {
  const short = await scoreOf(sample.slice(1));
  expect(short.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'answers' });
  const wrong = await scoreOf(sample.with(3, 6));
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'answers.3' });
});
