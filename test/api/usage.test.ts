import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rules as rulebook } from '../../api/src/guideline/rulebook.js';
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

const query = `query Q($since: Date!) { rules { code usage { refused(since: $since) overdue } } }`;
const enroll = 'mutation M($input: EnrollClientInput!) { enrollClient(input: $input) { id } }';
const mayEnroll = 'query Q($input: EnrollClientInput!) { mayEnroll(input: $input) { allowed } }';

const usages = async (who = officer, since = daysAgo(30)) => {
  const rules: { code: string; usage: { refused: number; overdue: number } | null }[] = await given(world).done(
    who,
    query,
    { since },
  );
  return new Map(rules.map(({ code, usage }) => [code, usage]));
};

/** How often a rule refused; counts come after the answer, so that the expected one is waited for. */
async function refused(code: string, expected: number, who = officer): Promise<number | undefined> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await usages(who)).get(code)?.refused === expected) return expected;
    await new Promise((done) => setTimeout(done, 50));
  }
  return (await usages(who)).get(code)?.refused;
}

/** An enrollment before its consent. */
async function unconsented() {
  const { client, rehabilitation, consent } = given(world);
  const { id: clientId } = await client(officer);
  const { id: rehabilitationId } = await rehabilitation(officer, clientId, daysAgo(10));
  const { id: consentId } = await consent(officer, clientId, daysAgo(5));
  return { clientId, rehabilitationId, consentId, startedOn: daysAgo(10) };
}

test('what a rule refused is counted by rule, day and unit, and tells of nobody', async () => {
  const input = await unconsented();
  await world.ask(officer, enroll, { input });
  await world.ask(officer, enroll, { input });
  expect(await refused('enrollment.consent', 2)).toBe(2);
  const { rows } = await world.owner.query('select unit_id, rule, refused_on::text, times from rule_refusal');
  expect(rows).toEqual([{ unit_id: units.selatan, rule: 'enrollment.consent', refused_on: today(), times: 2 }]);
});

test('a preview and what a rule did not refuse count nowhere', async () => {
  const input = await unconsented();
  const before = (await usages()).get('enrollment.consent')?.refused as number;
  await world.ask(officer, mayEnroll, { input });
  await world.ask(officer, enroll, { input: { ...input, startedOn: '2999-01-01' } });
  await world.ask(officer, enroll, { input });
  expect(await refused('enrollment.consent', before + 1)).toBe(before + 1);
});

test('the tiers above see what their units were refused, another unit does not', async () => {
  const count = ((await usages()).get('enrollment.consent')?.refused as number) + 1;
  await world.ask(officer, enroll, { input: await unconsented() });
  const province = await world.signedIn('SUPERVISOR', units.jakarta);
  const other = await world.signedIn('OFFICER', units.timur);
  expect(await refused('enrollment.consent', count, province)).toBe(count);
  expect((await usages(other)).get('enrollment.consent')?.refused).toBe(0);
  expect((await usages(officer, '2999-01-01')).get('enrollment.consent')?.refused).toBe(0);
});

test('duties overdue under a rule are those the list of duties tells', async () => {
  await given(world).enrollment(officer, daysAgo(40));
  const list = 'query Q($filter: DutyFilter) { duties(filter: $filter) { totalCount } }';
  const filter = { states: ['OVERDUE'], ruleCodes: ['urine.schedule'] };
  const { totalCount } = await given(world).done(officer, list, { filter });
  expect(totalCount).toBeGreaterThan(0);
  const rules = await usages();
  expect(rules.get('urine.schedule')?.overdue).toBe(totalCount);
  expect(rules.get('enrollment.consent')?.overdue).toBe(0);
});

test('the usage of all rules costs as many statements as that of one', async () => {
  const one = 'query Q($since: Date!) { rule(code: "visit.place") { usage { refused(since: $since) overdue } } }';
  const since = daysAgo(30);
  const [ofOne, ofAll] = [await world.ask(officer, one, { since }), await world.ask(officer, query, { since })];
  expect(ofAll.extensions?.cost.statements).toBe(ofOne.extensions?.cost.statements);
});

test('each rule answers by its code with the sentence and place of its card, and says where it acts', async () => {
  const one = 'query Q($code: String!) { rule(code: $code) { code acts citation { says place document { key } } } }';
  const { done } = given(world);
  const told = await Promise.all(rulebook.map(({ card: { code } }) => done(officer, one, { code })));
  expect(told).toHaveLength(rulebook.length);
  for (const [at, { card }] of rulebook.entries()) {
    const { says, place, document: key } = card.citation;
    expect(told[at]).toMatchObject({ code: card.code, citation: { says, place, document: { key } } });
    expect(told[at].acts.length).toBeGreaterThan(0);
  }
});

test('who sees no unit’s records is told no usage', async () => {
  const analyst = await world.signedIn('ANALYST', units.bnn);
  expect((await usages(analyst)).get('enrollment.consent')).toBeNull();
});

test('each place where the Juknis contradicts itself is told with both readings, its sentences and its rules', async () => {
  const readings =
    '{ contested { id readingA readingB taken takenBy takenOn sentences { says place } rules { code } } }';
  const told = (await world.ask<any, object>(officer, readings)).data.contested;
  expect(told.map(({ id }: any) => id)).toEqual(Array.from({ length: 10 }, (_, at) => `C${at + 1}`));
  for (const one of told) {
    expect(new Set([one.readingA, one.readingB, one.taken]).size).toBe(3);
    expect(one.sentences.length).toBeGreaterThan(0);
  }
  expect(told[0].rules).toEqual([{ code: 'meeting.quorum' }]);
  expect(told[5].rules).toEqual([]);
});

test('the rules of a step are told, each with the fields of its input it is about', async () => {
  const ask = (steps: string[]) =>
    given(world).done(officer, 'query Q($steps: [String!]) { rules(filter: { steps: $steps }) { code fields } }', {
      steps,
    });
  const [started] = (await ask(['enrollClient'])).filter((one: any) => one.code === 'enrollment.starts-on-return');
  expect(started).toEqual({ code: 'enrollment.starts-on-return', fields: ['startedOn'] });
  expect(await ask(['recordUrineTest'])).not.toContainEqual(started);
  expect(await ask(['unheardOf'])).toEqual([]);
});
