import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today } from '../support/given.js';
import { finding, hold, plan, planned, visit } from '../support/supervising.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
let province: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  province = await world.signedIn('SUPERVISOR', units.jakarta);
});
afterAll(() => world.close());

const step = (name: string, word: string) =>
  `mutation M($id: UUID!, $text: String!) { ${name}(id: $id, ${word}: $text) { id status answer remarks closedOn } }`;
const [answer, giveBack, close] = [
  step('answerFollowUp', 'answer'),
  step('returnFollowUp', 'remarks'),
  step('closeFollowUp', 'remarks'),
];
const refusal = (who: Person, document: string, variables: object) => given(world).refused(who, document, variables);

test('a BNNP plans a visit to its BNNK; nobody plans one beside or above, or without a purpose', async () => {
  expect(await planned(world, province)).toMatchObject({ status: 'PLANNED' });
  const findings = async (who: Person, more: object) =>
    (await refusal(who, plan, { input: { ...visit, ...more } }))?.['findings'];
  expect(await findings(province, { purposes: [] })).toMatchObject([
    { rule: 'supervision.tier', missing: ['tujuan supervisi'] },
  ]);
  const below = [{ rule: 'supervision.tier', missing: ['satuan, petugas, atau agen di bawahnya'] }];
  expect(await findings(province, { unitId: units.bandung })).toMatchObject(below);
  expect(await findings(head, { unitId: units.timur })).toMatchObject(below);
  const bnn = await world.signedIn('SUPERVISOR', units.bnn);
  const { id: agentId } = await given(world).agent(officer);
  expect(await findings(bnn, { supervised: 'AGENT', agentId })).toMatchObject(below);
  expect(await planned(world, head, { ...visit, supervised: 'AGENT', agentId })).toMatchObject({ status: 'PLANNED' });
  expect(await refusal(province, plan, { input: { ...visit, supervised: 'AGENT' } })).toMatchObject({
    field: 'input.agentId',
  });
  expect(await refusal(officer, plan, { input: visit })).toMatchObject({ code: 'FORBIDDEN' });
});

test('a preview says whether a visit may be planned, and writes nothing', async () => {
  const may = 'query Q($input: PlanSupervisionInput!) { maySupervise(input: $input) { allowed findings { met } } }';
  const asked = (input: object) => given(world).done(province, may, { input });
  expect(await asked({ ...visit, plannedOn: daysAgo(-90) })).toEqual({ allowed: true, findings: [{ met: true }] });
  expect(await asked({ ...visit, unitId: units.bandung })).toMatchObject({ allowed: false });
  const { rowCount } = await world.owner.query('select from supervision_visit where planned_on = $1', [daysAgo(-90)]);
  expect(rowCount).toBe(0);
});

test('what was held states its findings, and a follow-up its day', async () => {
  const { id, version: v } = await planned(world, province);
  const missing = async (findings: object[], more: object = {}) =>
    (await refusal(province, hold, { id, v, input: { heldOn: today(), findings, ...more } }))?.['findings']?.[0]
      ?.missing;
  expect(await missing([])).toEqual(['temuan']);
  expect(await missing([{ ...finding, note: ' ' }])).toEqual(['temuan']);
  expect(await missing([{ ...finding, followUp: { task: 'Rapat jejaring' } }])).toEqual(['tenggat tindak lanjut']);
  const ahead = await refusal(province, hold, { id, v, input: { heldOn: daysAgo(-1), findings: [finding] } });
  expect(ahead).toMatchObject({ reason: 'future', field: 'input.heldOn' });
  const stranger = { task: 'Rapat', dueOn: daysAgo(-9), ownerId: province.account };
  const wrong = await refusal(province, hold, {
    id,
    v,
    input: { heldOn: today(), findings: [{ ...finding, followUp: stranger }] },
  });
  expect(wrong).toMatchObject({ reason: 'ownerOfUnit', field: 'input.findings.0.followUp.ownerId' });
});

test('a finding stands on a record; its follow-up is answered, given back, answered again and closed', async () => {
  const { done, enrollment } = given(world);
  const { clientId } = await enrollment(officer, daysAgo(20));
  const { id, version: v } = await planned(world, province);
  const followUp = { task: 'Rapat jejaring rujukan', dueOn: addDays(today(), 14), ownerId: officer.account };
  const findings = [{ ...finding, clientId, ruleCode: 'referral.follow-up', followUp }];
  const held = await done(province, hold, { id, v, input: { heldOn: today(), helpedBy: 'Lurah', findings } });
  expect(held).toMatchObject({ status: 'HELD', purposes: ['REFERRAL_NETWORK'] });
  expect(held.findings).toMatchObject([{ client: { id: clientId }, rule: { code: 'referral.follow-up' } }]);
  const [{ id: asked, owner }] = held.findings[0].followUps;
  expect(owner).toEqual({ id: officer.account });
  expect(await refusal(province, hold, { id, v: v + 1, input: { heldOn: today(), findings } })).toMatchObject({
    code: 'STEP_NOT_ALLOWED',
  });

  expect(await refusal(province, answer, { id: asked, text: 'Sudah' })).toMatchObject({ reason: 'answersOwn' });
  expect(await done(officer, answer, { id: asked, text: 'Rapat diadakan' })).toMatchObject({ status: 'ANSWERED' });
  expect(await refusal(head, close, { id: asked, text: 'Cukup' })).toMatchObject({ reason: 'supervisorCloses' });
  expect(await done(province, giveBack, { id: asked, text: 'Lampirkan notulen' })).toMatchObject({
    status: 'RETURNED',
  });
  await done(officer, answer, { id: asked, text: 'Notulen dikirim' });
  const closed = await done(province, close, { id: asked, text: 'Diterima' });
  expect(closed).toMatchObject({ status: 'CLOSED', answer: 'Notulen dikirim', closedOn: today() });
  expect(await refusal(officer, answer, { id: asked, text: 'Lagi' })).toMatchObject({ code: 'STEP_NOT_ALLOWED' });
});

test('a visit that was called off is not held', async () => {
  const { id, version: v } = await planned(world, province);
  const callOff =
    'mutation M($id: UUID!) { callOffSupervision(id: $id, reason: "Banjir") { status calledOffBecause } }';
  const done = await given(world).done(province, callOff, { id });
  expect(done).toEqual({ status: 'CALLED_OFF', calledOffBecause: 'Banjir' });
  const input = { heldOn: today(), findings: [finding] };
  expect(await refusal(province, hold, { id, v: v + 1, input })).toMatchObject({ reason: 'visitStep' });
});

test('the supervised unit and the tiers above see a visit and what is to follow; a unit beside sees neither', async () => {
  const lists = '{ supervisionVisits { totalCount } followUps(filter: { statuses: [CLOSED] }) { totalCount } }';
  const seen = async (who: Person) => {
    const { data } = await world.ask<any, object>(who, lists);
    return [data.supervisionVisits.totalCount, data.followUps.totalCount];
  };
  const [visits, followUps] = await seen(province);
  expect(visits).toBeGreaterThan(3);
  expect(followUps).toBe(1);
  expect(await seen(officer)).toEqual([visits, followUps]);
  expect(await seen(await world.signedIn('SUPERVISOR', units.timur))).toEqual([0, 0]);
});

test('coverage tells of each unit how far supervision reached it, the least first', async () => {
  const query = `query Q($from: Date!, $until: Date!) { supervisionCoverage(from: $from, until: $until) {
    unit { id } planned held lastHeldOn agents agentsSupervised officers openFollowUps } }`;
  const found = await given(world).done(province, query, { from: daysAgo(30), until: today() });
  expect(found.map(({ unit }: any) => unit.id)).toEqual([units.jakarta, units.timur, units.selatan]);
  expect(found.at(-1)).toMatchObject({
    held: 1,
    lastHeldOn: today(),
    agents: 1,
    agentsSupervised: 0,
    openFollowUps: 0,
  });
});
