import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const open = 'mutation M($input: OpenRelapseInput!) { openRelapse(input: $input) { id } }';
const take = 'mutation M($input: RelapseStepInput!) { recordRelapseStep(input: $input) { id } }';

test('an agent handles a slip and not a lapse; the urine test of a slip is the officer’s', async () => {
  const its = given(world);
  const officer = await its.officer();
  const { id: enrollmentId } = await its.enrollment(officer, daysAgo(30));
  const { id: agentId } = await its.agent(officer);
  await its.assignment(officer, enrollmentId, agentId, daysAgo(29));
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  const noticed = { enrollmentId, noticedOn: daysAgo(5) };
  const lapse = { type: 'LAPSE', times: 3, noticedQuickly: false, soughtHelp: false };
  const refused = await world.ask(agent, open, { input: { ...noticed, ...lapse } });
  expect(refused.errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'officer.only' }]);
  const slip = { type: 'SLIP', times: 1, noticedQuickly: true, soughtHelp: true };
  const { id: relapseId } = await its.done(agent, open, { input: { ...noticed, ...slip } });
  await its.done(agent, take, { input: { relapseId, step: 'EVALUATION', takenOn: daysAgo(5) } });
  const { errors } = await world.ask(agent, take, { input: { relapseId, step: 'URINE_TEST', takenOn: daysAgo(5) } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'handler' });
});
