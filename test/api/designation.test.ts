import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agentCriteria2019 } from '../../api/src/guideline/parameters/agents.js';
import { daysAgo, given, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const register = `mutation M($input: RegisterAgentInput!) { registerAgent(input: $input) { id version selectedByUnit
  homeVillage { code } village { code } } }`;
const siti = {
  ...{ name: 'Siti Aminah', sex: 'FEMALE', villageCode: villages.tebetTimur, category: 'RELIGIOUS_FIGURE' },
  ...{ recommendedBy: 'COMMUNITY_FIGURE', recommenderName: 'Ketua RW 03', recommendedOn: daysAgo(30) },
};
const appoint =
  'mutation M($id: UUID!, $decree: DecreeInput!) { appointAgent(agentId: $id, decree: $decree) { status } }';
const decree = { number: '141/9/SK', issuedOn: daysAgo(5), copiedToUnit: true };
const update = `mutation M($id: UUID!, $v: Int!, $input: UpdateAgentInput!) {
  updateAgent(id: $id, expectedVersion: $v, input: $input) { version } }`;

async function candidate(more: object = {}): Promise<{ id: string; version: number }> {
  const { done } = given(world);
  const { id } = await done(officer, register, { input: { ...siti, ...more } });
  const attest = `mutation M($id: UUID!, $c: [AgentCriterion!]!, $on: Date!) {
    attestCriteria(agentId: $id, criteria: $c, on: $on) { id version } }`;
  return done(officer, attest, { id, c: agentCriteria2019, on: daysAgo(20) });
}
const refusals = async (id: string) =>
  (await world.ask(officer, appoint, { id, decree })).errors?.[0]?.extensions['findings'].map(
    (one: { rule: string }) => one.rule,
  );

test('who is registered lives where they serve and was selected by the unit, unless something else is said', async () => {
  const agent = await given(world).done(officer, register, { input: siti });
  const village = { code: villages.tebetTimur };
  expect(agent).toMatchObject({ selectedByUnit: true, homeVillage: village, village });
});

test('another category is named, or the registration is refused with the sentence', async () => {
  const input = { ...siti, category: 'OTHER', categoryNote: '  ' };
  const { errors } = await world.ask(officer, register, { input });
  expect(errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'agent.category', field: 'category' }]);
  await given(world).done(officer, register, { input: { ...input, categoryNote: 'Pensiunan guru' } });
});

test('an agent who lives elsewhere is not appointed, until they moved to the village of duty', async () => {
  const { id, version } = await candidate({ homeVillageCode: villages.tebetBarat });
  expect(await refusals(id)).toEqual(['agent.domicile']);
  const input = { homeVillageCode: villages.tebetTimur };
  await given(world).done(officer, update, { id, v: version, input });
  expect(await given(world).done(officer, appoint, { id, decree })).toEqual({ status: 'APPOINTED' });
});

test('an agent the unit did not select is not appointed', async () => {
  const { id, version } = await candidate({ selectedByUnit: false });
  expect(await refusals(id)).toEqual(['agent.recommendation']);
  await given(world).done(officer, update, { id, v: version, input: { selectedByUnit: true } });
  expect(await refusals(id)).toBeUndefined();
});

test('a change of what somebody else changed meanwhile is refused', async () => {
  const { id, version } = await candidate();
  await given(world).done(officer, update, { id, v: version, input: { phone: '0812 3456 789' } });
  const { errors } = await world.ask(officer, update, { id, v: version, input: { phone: '0899 0000 000' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'version' });
});

test('a decree from before the first guideline is refused, and its first day is named', async () => {
  const { id } = await candidate();
  const { errors } = await world.ask(officer, appoint, { id, decree: { ...decree, issuedOn: '2019-08-31' } });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('2019-09-01'),
    extensions: { code: 'BAD_USER_INPUT', field: 'decree.issuedOn' },
  });
});
