import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
const heldOn = daysAgo(2);
const vendor = 'Toko Sumber Rasa';
const input = { month: heldOn, source: 'APBN' };
const does = () => budgeting(world);
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  for (const [line, rupiah] of Object.entries({ B1: 300_000, B2: 20_000 })) await does().price(board, line, rupiah);
  for (const leads of [1, 2]) {
    const { id } = await given(world).agent(officer);
    for (let nth = 0; nth < leads; nth += 1)
      await does().meeting(officer, id, await does().courses(officer, 4, daysAgo(40)), heldOn);
  }
});
afterAll(() => world.close());

const ask = (step: string, more: object = {}) =>
  world.ask<any, object>(
    officer,
    `${step === 'openClaims' ? 'mutation' : 'query'} Q($input: OpenClaimsInput!) { ${step}(input: $input) { payee name count rupiah } }`,
    { input: { ...input, ...more } },
  );
const claims = async (): Promise<any[]> => {
  const { data } = await world.ask<any, object>(
    officer,
    '{ claims(first: 50) { nodes { id count rupiah vendor status agent { id } officer { id } } } }',
  );
  return data.claims.nodes;
};

test('the preview names each payee with count and sum, and writes nothing; what was bought needs a vendor', async () => {
  const { data, errors } = await ask('claimPayees', { vendor });
  expect(errors).toBe(undefined);
  const told = data.claimPayees.map(({ payee, name, count, rupiah }: any) => [payee, name, count, rupiah]);
  expect(told.toSorted()).toEqual([
    ['AGENT', 'Budi Santoso', 1, 300_000],
    ['AGENT', 'Budi Santoso', 2, 600_000],
    ['VENDOR', vendor, 12, 240_000],
  ]);
  expect((await ask('claimPayees')).data.claimPayees.map(({ payee }: any) => payee)).toEqual(['AGENT', 'AGENT']);
  expect(await claims()).toEqual([]);
  expect((await world.owner.query('select from payable')).rowCount).toBe(0);
});

test('where it is not as much evidence as was seen, nothing is claimed', async () => {
  const { errors } = await ask('openClaims', { vendor, count: 14 });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'evidenceChanged', field: 'input.count' });
  expect(await claims()).toEqual([]);
});

test('each payee of the month has a claim of its own, and two who ask at once open nothing twice', async () => {
  const answers = await Promise.all([ask('openClaims', { vendor, count: 15 }), ask('openClaims', { vendor })]);
  const refused = answers.flatMap(({ errors }) => errors ?? []);
  expect(refused.map(({ extensions }: any) => extensions.reason)).toEqual(['nothingPayable']);
  const opened = await claims();
  expect(opened.map(({ count, rupiah }) => [count, rupiah]).toSorted()).toEqual([
    [1, 300_000],
    [12, 240_000],
    [2, 600_000],
  ]);
  for (const { id, count, rupiah } of opened) {
    const held = await does().payables(officer, { claimId: id, statuses: ['CLAIMED'] });
    expect([held.length, held.reduce((sum, one) => sum + one.rupiah, 0)]).toEqual([count, rupiah]);
  }
  expect(new Set(opened.filter(({ agent }) => agent).map(({ agent }) => agent.id)).size).toBe(2);
  expect(
    (
      await does().decide(
        head,
        'approve',
        opened.map(({ id }) => id),
      )
    ).data,
  ).toEqual({ approveClaims: 3 });
});

test('a rejected claim, also one approved already, keeps what it held and why; the same evidence is claimed again, corrected or not', async () => {
  const courses = await does().courses(officer, 5, daysAgo(40));
  const { id: agentId } = await given(world).agent(officer);
  const meeting = await does().meeting(officer, agentId, courses, daysAgo(4));
  const claim = await does().claim(officer, { month: daysAgo(4) });
  const held = async () =>
    (await does().payables(officer, { claimId: claim.id }))
      .map(({ evidenceKey, status, rupiah }) => `${evidenceKey} ${status} ${rupiah}`)
      .toSorted();
  const before = await held();
  await does().decide(head, 'approve', [claim.id]);
  expect((await does().decide(head, 'reject', [claim.id])).data).toEqual({ rejectClaims: 1 });
  const kept = before.map((one) => one.replace('CLAIMED', 'REJECTED'));
  expect(await held()).toEqual(kept);
  const [first] = await does().payables(officer, { claimId: claim.id });
  expect(first.explanation).toContain('Its claim was rejected; the evidence can be claimed again.');
  await does().correctMeeting(officer, meeting.id, agentId, courses.slice(1));
  const again = await does().claim(officer, { month: daysAgo(2), agentId });
  expect(again).toMatchObject({ count: 1, rupiah: 300_000 });
  expect(await held()).toEqual(kept);
});
