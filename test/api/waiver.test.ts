import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let above: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  above = await world.signedIn('SUPERVISOR', units.jakarta);
});
afterAll(() => world.close());

const grant =
  'mutation M($input: GrantWaiverInput!) { grantWaiver(input: $input) { id rule { code } grantedIn { name } } }';
const assign = 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }';
const assigning = (enrollmentId: string, agentId: string) => ({
  input: { enrollmentId, agentId, on: today(), acceptedByClient: true, acceptedByFamily: true },
});
const findings = async (variables: object) =>
  ((await world.ask(officer, assign, variables)).errors?.[0]?.extensions['findings'] ?? []) as { rule: string }[];

test('an agent of another village is assigned under a waiver of the tier above, and not before or after', async () => {
  const its = given(world);
  const { id: enrollmentId, clientId } = await its.enrollment(officer, daysAgo(20));
  const { id: agentId } = await its.agent(officer, villages.tebetBarat);
  expect((await findings(assigning(enrollmentId, agentId))).map((one) => one.rule)).toEqual(['assignment.domicile']);
  const expired = {
    rule: 'assignment.domicile',
    clientId,
    from: daysAgo(20),
    until: daysAgo(1),
    reason: 'Belum ada agen di desa ini',
  };
  await its.done(above, grant, { input: expired });
  expect(await findings(assigning(enrollmentId, agentId))).toHaveLength(1);
  const granted = await its.done(above, grant, { input: { ...expired, until: addDays(today(), 30) } });
  expect(granted).toMatchObject({ rule: { code: 'assignment.domicile' }, grantedIn: { name: 'BNNP DKI Jakarta' } });
  expect(await findings(assigning(enrollmentId, agentId))).toEqual([]);
  const { data } = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { client(id: $id) { waivers { reason until } } }',
    { id: clientId },
  );
  expect(data.client.waivers).toHaveLength(2);
});

test('a rule that may not be waived is not, and what may be is named', async () => {
  const { id: clientId } = await given(world).client(officer);
  const { errors } = await world.ask(above, grant, {
    input: { rule: 'meeting.quorum', clientId, from: today(), until: today(), reason: 'x' },
  });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('agent.caseload'),
    extensions: { code: 'BAD_USER_INPUT', field: 'input.rule' },
  });
});

test('nobody waives a rule for their own unit, or for one that is not below', async () => {
  const { id: clientId } = await given(world).client(officer);
  const input = { rule: 'assignment.domicile', clientId, from: today(), until: today(), reason: 'Sendiri' };
  const own = await world.signedIn('SUPERVISOR', units.selatan);
  expect((await world.ask(own, grant, { input })).errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'tierAbove',
  });
  const elsewhere = await world.signedIn('SUPERVISOR', units.jabar);
  expect((await world.ask(elsewhere, grant, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('a waiver ended early stops working that day, and the preview says which one carries a step', async () => {
  const its = given(world);
  const { id, clientId } = await its.enrollment(officer, daysAgo(60));
  const input = {
    rule: 'enrollment.minimum-duration',
    clientId,
    from: daysAgo(1),
    until: addDays(today(), 9),
    reason: 'Pindah ke luar negeri',
  };
  const waiver = await its.done(above, grant, { input });
  const preview = async () => {
    const { data } = await world.ask<any, object>(
      officer,
      'query Q($id: UUID!) { enrollment(id: $id) { mayComplete { findings { met rule { code } waiver { reason } } } } }',
      { id },
    );
    return data.enrollment.mayComplete.findings[0];
  };
  expect(await preview()).toEqual({
    met: false,
    rule: { code: 'enrollment.minimum-duration' },
    waiver: { reason: 'Pindah ke luar negeri' },
  });
  await its.done(above, 'mutation M($id: UUID!, $on: Date!) { endWaiver(id: $id, on: $on) { until } }', {
    id: waiver.id,
    on: daysAgo(1),
  });
  expect((await preview()).waiver).toBeNull();
});

test('a waiver ends soon from 14 days before its last day on', async () => {
  const { id: clientId } = await given(world).client(officer);
  const waiver = { rule: 'assignment.domicile', clientId, from: today(), reason: 'Belum ada agen di desa ini' };
  for (const days of [14, 15])
    await given(world).done(above, grant, { input: { ...waiver, until: addDays(today(), days) } });
  const asked = `query Q($id: UUID!) { soon: waivers(filter: { clientId: $id, endsSoon: true }) { nodes { until } }
    later: waivers(filter: { clientId: $id, endsSoon: false }) { nodes { until } } }`;
  expect((await world.ask<any, object>(officer, asked, { id: clientId })).data).toEqual({
    soon: { nodes: [{ until: addDays(today(), 14) }] },
    later: { nodes: [{ until: addDays(today(), 15) }] },
  });
});
