import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
let agentId: string;
let courses: { id: string; clientId: string }[];
const does = () => budgeting(world);
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  await does().price(board, 'B2', 20_000);
  await does().price(board, 'B1', 300_000);
  ({ id: agentId } = await given(world).agent(officer));
  courses = await does().courses(officer, 4);
});
afterAll(() => world.close());

/** A month's claim of a fresh meeting: four snacks and a facilitator. */
async function claimed(heldOn = daysAgo(2)) {
  const meeting = await does().meeting(officer, agentId, await does().courses(officer, 4, daysAgo(20)), heldOn);
  return { meeting, claim: await does().claim(officer, { month: heldOn }) };
}
const refusal = (answer: any) => answer.errors?.[0];

test('a claim holds the payables of its month, once', async () => {
  await does().meeting(officer, agentId, courses);
  const forAgent = await does().claim(officer, { agentId });
  expect(forAgent).toMatchObject({ count: 1, rupiah: 300_000, status: 'CLAIMED' });
  const bought = await does().claim(officer, { vendor: 'Toko Sumber Rasa' });
  expect(bought.rupiah).toBeGreaterThanOrEqual(80_000);
  const again = await world.ask<any, object>(
    officer,
    'mutation M($input: OpenClaimInput!) { openClaim(input: $input) { id } }',
    { input: { month: daysAgo(2), source: 'APBN', agentId } },
  );
  expect(refusal(again)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', reason: 'nothingPayable' } });
});

test('who claims does not approve, also as a supervisor, and an officer approves nothing', async () => {
  await claimed();
  await expect(does().claim(head, { month: daysAgo(2) })).rejects.toThrow('nothingPayable');
  await does().meeting(officer, agentId, await does().courses(officer, 4, daysAgo(20)));
  const mine = await does().claim(head);
  expect(refusal(await does().decide(head, 'approve', [mine.id]))).toMatchObject({
    extensions: { code: 'FORBIDDEN', reason: 'ownClaim', field: 'ids.0' },
  });
  expect(refusal(await does().decide(officer, 'approve', [mine.id])).extensions.code).toBe('FORBIDDEN');
});

test('claim, approve and pay, each from the step before', async () => {
  const { claim } = await claimed();
  expect(refusal(await does().decide(head, 'pay', [claim.id])).extensions.code).toBe('STEP_NOT_ALLOWED');
  expect((await does().decide(head, 'approve', [claim.id])).data).toEqual({ approveClaims: 1 });
  expect((await does().decide(head, 'pay', [claim.id])).data).toEqual({ payClaims: 1 });
  const paid = await does().payables(officer, { claimId: claim.id });
  expect(new Set(paid.map(({ status }) => status))).toEqual(new Set(['PAID']));
});

test('a rejected claim keeps its reason, and what was in it is payable again', async () => {
  const { claim } = await claimed();
  await does().decide(head, 'reject', [claim.id]);
  const { data } = await world.ask<any, object>(officer, 'query Q($id: UUID!) { claim(id: $id) { status reason } }', {
    id: claim.id,
  });
  expect(data.claim).toEqual({ status: 'REJECTED', reason: 'Kuitansi belum ada' });
  expect((await does().claim(officer)).rupiah).toBe(claim.rupiah);
});

test('a claim on corrected evidence is not approved', async () => {
  const { meeting, claim } = await claimed();
  await does().withdraw(officer, 'GROUP_MEETING', meeting.id);
  const answer = await does().decide(head, 'approve', [claim.id]);
  expect(refusal(answer)).toMatchObject({ extensions: { code: 'CONFLICT', reason: 'claimEvidence' } });
  expect(answer.errors?.[0]?.message).toContain('corrected');
});

test('evidence corrected after it was paid flags the payable', async () => {
  const { meeting, claim } = await claimed();
  await does().decide(head, 'approve', [claim.id]);
  await does().decide(head, 'pay', [claim.id]);
  await does().withdraw(officer, 'GROUP_MEETING', meeting.id);
  expect((await does().derived(officer)).undone).toBeGreaterThanOrEqual(1);
  const flagged = await does().payables(officer, { undone: true, claimId: claim.id });
  expect(flagged[0]).toMatchObject({ status: 'PAID', undone: true });
  expect(flagged[0].explanation).toContain('corrected afterwards');
});

test('a paid meeting that is corrected is not paid a second time; corrected to three clients, it is flagged', async () => {
  const { meeting, claim } = await claimed();
  await does().decide(head, 'approve', [claim.id]);
  await does().decide(head, 'pay', [claim.id]);
  const ofMeeting = async () =>
    (await does().payables(officer, { claimId: claim.id })).filter(({ evidenceKey }) =>
      evidenceKey.startsWith(meeting.id),
    );
  const enrollments = (await ofMeeting()).flatMap(({ evidenceKey }) =>
    evidenceKey.includes(' ') ? [{ id: evidenceKey.split(' ')[1] }] : [],
  );
  const corrected = await does().correctMeeting(officer, meeting.id, agentId, enrollments);
  await does().derived(officer);
  expect((await ofMeeting()).map(({ undone, record }) => [undone, record])).toEqual(
    Array.from({ length: 5 }, () => [false, corrected.id]),
  );
  await does().correctMeeting(officer, corrected.id, agentId, enrollments.slice(1));
  await does().derived(officer);
  expect((await ofMeeting()).filter(({ undone }) => undone)).toHaveLength(5);
});

test('ten thousand claims approved at once, one of them invalid: none is', async () => {
  const { rows } = await world.owner.query(
    `insert into claim (id, recorded_at, unit_id, month, source, status, count, rupiah, claimed_by_id, claimed_on)
     select gen_random_uuid(), now(), $1, '2026-01-01', 'APBN', case when n = 7777 then 'PAID' else 'CLAIMED' end, 0, 0, $2, now()
     from generate_series(1, 10000) n returning id, status`,
    [units.selatan, officer.account],
  );
  const ids = rows.map(({ id }) => id);
  const answer = await does().decide(head, 'approve', ids);
  const place = rows.findIndex(({ status }) => status === 'PAID');
  expect(refusal(answer).extensions).toMatchObject({ code: 'STEP_NOT_ALLOWED', field: `ids.${place}` });
  const approved = await world.owner.query(`select from claim where month = '2026-01-01' and status = 'APPROVED'`);
  expect(approved.rowCount).toBe(0);
  const valid = ids.filter((_, at) => at !== place);
  expect((await does().decide(head, 'approve', valid)).data).toEqual({ approveClaims: 9_999 });
});

test('all claims behind a filter are decided on at once, as many as were seen, or none', async () => {
  const behind = (verb: string, filter: object, count: number | null, more = '') =>
    world.ask<any, object>(
      head,
      `mutation M($filter: ClaimFilter, $count: Int) { ${verb}(filter: $filter, count: $count${more}) }`,
      { filter: { from: '2026-01-01', until: '2026-01-31', ...filter }, count },
    );
  const paying = `, on: "${daysAgo(0)}", reference: "SPM-13"`;
  const changed = await behind('payClaims', { statuses: ['APPROVED'] }, 9_998, paying);
  expect(refusal(changed)).toMatchObject({ extensions: { code: 'CONFLICT', reason: 'countChanged', field: 'count' } });
  expect((await behind('payClaims', { statuses: ['APPROVED'] }, 9_999, paying)).data).toEqual({ payClaims: 9_999 });
  const mixed = await behind('rejectClaims', {}, 10_000, ', reason: "Belum lengkap"');
  expect(refusal(mixed).extensions.code).toBe('STEP_NOT_ALLOWED');
  const neither = await world.ask<any, object>(head, 'mutation { approveClaims }', {});
  expect(refusal(neither).extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'idsOrFilter' });
});
