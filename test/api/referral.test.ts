import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let facilityId: string;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  const facility = await given(world).done(
    officer,
    'mutation M($input: RegisterFacilityInput!) { registerFacility(input: $input) { id } }',
    {
      input: { name: 'Puskesmas Tebet', kind: 'HEALTH', services: ['MEDICAL', 'PSYCHOLOGICAL'] },
    },
  );
  facilityId = facility.id;
});
afterAll(() => world.close());

const send = 'mutation M($id: UUID!, $on: Date!) { sendReferral(id: $id, on: $on) { status sentOn } }';

async function drafted(consent: object | null) {
  const its = given(world);
  const { id: enrollmentId, clientId } = await its.enrollment(officer, daysAgo(30));
  const permission =
    consent &&
    (await its.consent(officer, clientId, daysAgo(20), { purpose: 'REFERRAL', receiverId: facilityId, ...consent }));
  const { id } = await its.done(
    officer,
    'mutation M($input: DraftReferralInput!) { draftReferral(input: $input) { id } }',
    {
      input: { enrollmentId, facilityId, need: 'MEDICAL', consentId: permission?.id ?? null },
    },
  );
  return { id, consentId: permission?.id as string };
}
const missingOf = async (id: string, on: string) =>
  (await world.ask(officer, send, { id, on })).errors?.[0]?.extensions['findings']?.[0];

test('a referral the client did not agree to is not sent', async () => {
  const { id } = await drafted(null);
  expect(await missingOf(id, today())).toMatchObject({
    rule: 'referral.consent',
    met: false,
    citation: { place: 'Bab III.B.2.b.5, l.574' },
  });
});

test('a referral goes from draft to sent, accepted and completed, and takes no other step', async () => {
  const { id } = await drafted({ need: 'MEDICAL' });
  const { done } = given(world);
  expect(await done(officer, send, { id, on: daysAgo(10) })).toEqual({ status: 'SENT', sentOn: daysAgo(10) });
  const answer = 'mutation M($id: UUID!, $on: Date!) { answerReferral(id: $id, accepted: true, on: $on) { status } }';
  expect(await done(officer, answer, { id, on: daysAgo(8) })).toEqual({ status: 'ACCEPTED' });
  const complete =
    'mutation M($id: UUID!, $on: Date!) { completeReferral(id: $id, on: $on, result: "Selesai dirawat") { status note } }';
  expect(await done(officer, complete, { id, on: daysAgo(2) })).toEqual({
    status: 'COMPLETED',
    note: 'Selesai dirawat',
  });
  const { errors } = await world.ask(officer, send, { id, on: today() });
  expect(errors?.[0]?.extensions['findings'][0].rule).toBe('referral.lifecycle');
});

test('a consent for another need, or withdrawn between draft and sending, does not carry a referral', async () => {
  const other = await drafted({ need: 'LEGAL_AID' });
  expect((await missingOf(other.id, today())).rule).toBe('referral.consent');
  const { id, consentId } = await drafted({ need: 'MEDICAL' });
  await given(world).done(
    officer,
    'mutation M($id: UUID!, $on: Date!) { withdrawConsent(id: $id, on: $on, reason: "Berubah pikiran") { withdrawnOn } }',
    { id: consentId, on: daysAgo(1) },
  );
  const { data } = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { referral(id: $id) { status note closedOn } }',
    { id },
  );
  expect(data.referral).toEqual({ status: 'REVOKED', note: 'Berubah pikiran', closedOn: daysAgo(1) });
});

test('an expired consent does not carry a referral on the day after', async () => {
  const { id } = await drafted({ expiresOn: daysAgo(5) });
  expect((await missingOf(id, daysAgo(4))).rule).toBe('referral.consent');
  expect(await given(world).done(officer, send, { id, on: daysAgo(5) })).toMatchObject({ status: 'SENT' });
});

test('a referral is late from the day after the last one for its answer, until it is answered', async () => {
  const { done } = given(world);
  const late = async (sentOn: string) => {
    const { id } = await drafted({ need: 'MEDICAL' });
    await done(officer, send, { id, on: sentOn });
    const ask = async () =>
      (await world.ask(officer, 'query Q($id: UUID!) { referral(id: $id) { late } }', { id })).data;
    return { id, ask };
  };
  const inTime = await late(daysAgo(14));
  expect(await inTime.ask()).toEqual({ referral: { late: false } });
  const { id, ask } = await late(daysAgo(15));
  expect(await ask()).toEqual({ referral: { late: true } });
  const answer = 'mutation M($id: UUID!, $on: Date!) { answerReferral(id: $id, accepted: true, on: $on) { late } }';
  expect(await done(officer, answer, { id, on: today() })).toEqual({ late: false });
});

test('facilities are found by the area they lie in, and one without a village in none', async () => {
  const register = 'mutation M($input: RegisterFacilityInput!) { registerFacility(input: $input) { id } }';
  for (const [name, villageCode] of [
    ['Klinik Tebet', villages.tebetTimur],
    ['Klinik lain', villages.cakung],
    ['Klinik keliling', null],
  ])
    await given(world).done(officer, register, {
      input: { name, kind: 'HEALTH', services: ['SPIRITUAL'], villageCode },
    });
  const within = async (code: string) => {
    const query =
      'query Q($code: ID!) { facilities(filter: { within: $code, service: SPIRITUAL }) { nodes { name } } }';
    return (await world.ask<any, object>(officer, query, { code })).data.facilities.nodes.map((one: any) => one.name);
  };
  expect(await within(villages.tebetTimur)).toEqual(['Klinik Tebet']);
  expect(await within(villages.tebetTimur.slice(0, 8))).toEqual(['Klinik Tebet']);
  expect(await within('31')).toEqual(['Klinik Tebet', 'Klinik lain']);
  expect(await within('3')).toEqual([]);
});

test('the network of a village tells who serves it, the nearest first, which needs nobody meets, and its referrals', async () => {
  const { id } = await drafted({});
  await given(world).done(officer, send, { id, on: today() });
  const query = `query Q($code: ID!) { villageNetwork(villageCode: $code) { facilities { nearness facility { name } }
    needs { need facilities waiting answered } } }`;
  const network = await given(world).done(officer, query, { code: villages.tebetTimur });
  const near = network.facilities.map((one: any) => [one.facility.name, one.nearness]);
  expect(near[0]).toEqual(['Klinik Tebet', 'VILLAGE']);
  expect(near).toContainEqual(['Klinik keliling', 'UNKNOWN']);
  const of = (need: string) => network.needs.find((one: any) => one.need === need);
  const listed = `query Q($code: ID!) { referrals(filter: { within: $code, needs: [MEDICAL], statuses: [SENT] }) { totalCount } }`;
  const { data } = await world.ask<any, object>(officer, listed, { code: villages.tebetTimur });
  expect(of('MEDICAL')).toMatchObject({ waiting: data.referrals.totalCount });
  expect(data.referrals.totalCount).toBeGreaterThan(0);
  expect(of('VOCATIONAL')).toEqual({ need: 'VOCATIONAL', facilities: 0, waiting: 0, answered: 0 });
  const beside = await world.signedIn('OFFICER', units.timur);
  const seen = await given(world).done(beside, query, { code: villages.tebetTimur });
  expect(seen.needs.every(({ waiting }: { waiting: number }) => waiting === 0)).toBe(true);
  const { errors } = await world.ask<any, object>(officer, query, { code: '99.99.99.9999' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'villageCode' });
});
