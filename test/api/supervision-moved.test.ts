import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today } from '../support/given.js';
import { finding, hold, planned } from '../support/supervising.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let province: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  province = await world.signedIn('SUPERVISOR', units.jakarta);
});
afterAll(() => world.close());

const refusal = (who: Person, document: string, variables: object) => given(world).refused(who, document, variables);

test('a planned visit is moved with a reason, which stays; one that was held is not', async () => {
  const { id, version: v } = await planned(world, province);
  const move = `mutation M($id: UUID!, $v: Int!, $on: Date!, $reason: String!) {
    moveSupervision(id: $id, expectedVersion: $v, plannedOn: $on, reason: $reason) { plannedOn version moves { from movedOn reason } } }`;
  const to = { id, v, on: daysAgo(-14), reason: 'Bersamaan dengan rapat' };
  expect(await refusal(province, move, { ...to, on: daysAgo(1) })).toMatchObject({
    field: 'plannedOn',
    reason: 'past',
  });
  expect(await refusal(province, move, { ...to, reason: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await given(world).done(province, move, to)).toEqual({
    ...{ plannedOn: daysAgo(-14), version: v + 1 },
    moves: [{ from: daysAgo(-7), movedOn: today(), reason: 'Bersamaan dengan rapat' }],
  });
  expect(await refusal(province, move, to)).toMatchObject({ code: 'CONFLICT' });
  await given(world).done(province, hold, { id, v: v + 1, input: { heldOn: today(), findings: [finding] } });
  expect(await refusal(province, move, { ...to, v: v + 2 })).toMatchObject({ reason: 'visitStep' });
});

test('a follow-up is asked for outside a visit: after assistance by an officer, of a unit below by a head', async () => {
  const { done, agent } = given(world);
  const ask = `mutation M($input: AskFollowUpInput!) { askFollowUp(input: $input) { id unit { id } supervisor { id } visit { id } assistance { id } } }`;
  const assist = `mutation M($input: RecordAssistanceInput!) { recordAssistance(input: $input) { id } }`;
  const { id: agentId } = await agent(officer);
  const helped = { agentId, heldOn: today(), topic: 'Pencatatan kunjungan', result: 'Formulir dilengkapi bersama' };
  const { id: assistanceId } = await done(officer, assist, { input: helped });
  const task = { task: 'Kirim formulir bulan ini', dueOn: daysAgo(-5) };
  expect(await done(officer, ask, { input: { ...task, assistanceId } })).toMatchObject({
    ...{
      unit: { id: units.selatan },
      supervisor: { id: units.selatan },
      visit: null,
      assistance: { id: assistanceId },
    },
  });
  const refused = async (who: Person, input: object) => refusal(who, ask, { input: { ...task, ...input } });
  expect(await refused(officer, { unitId: units.selatan })).toMatchObject({ reason: 'asksAfterAssistance' });
  expect(await refused(province, {})).toMatchObject({ field: 'input.unitId', reason: 'blank' });
  expect(await refused(province, { unitId: units.bandung })).toMatchObject({ field: 'input.unitId' });
  expect(await refused(province, { unitId: units.timur, dueOn: daysAgo(2) })).toMatchObject({ field: 'input.dueOn' });
  expect(await done(province, ask, { input: { ...task, unitId: units.timur } })).toMatchObject({
    ...{ unit: { id: units.timur }, supervisor: { id: units.jakarta }, assistance: null },
  });
});
