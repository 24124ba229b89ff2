import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addMonths, calendarMonth } from '../../api/src/guideline/calendar.js';
import { keepDrugHistory } from '../support/drugHistory.js';
import { daysAgo, given, today } from '../support/given.js';
import { importing, list, person } from '../support/importing.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let clientId: string;
let enrollmentId: string;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  ({ clientId, id: enrollmentId } = await given(world).enrollment(officer, addMonths(today(), -1)));
});
afterAll(() => world.close());

const seen = async (who: Person, id = clientId) => {
  const asked = `query Q($id: UUID!) { client(id: $id) { rehabilitations { id drugHistory { version substances monthsOfUse routes diagnosis whole } } } }`;
  const { data } = await world.ask<any, object>(who, asked, { id });
  return data.client.rehabilitations[0].drugHistory;
};
const keeping = (who: Person, input: object, version = 0) => keepDrugHistory(world, who, clientId, input, version);

test('what a client used is kept as far as it is known, completed later, and not overwritten unseen', async () => {
  expect(await seen(officer)).toBeNull();
  await keeping(officer, { substances: ['HEROIN', 'HEROIN'] });
  expect(await seen(officer)).toMatchObject({ substances: ['HEROIN'], monthsOfUse: null, whole: false, version: 1 });
  const { errors } = await keeping(officer, { substances: ['CANNABIS'] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'version' });
  await keeping(officer, { substances: ['HEROIN'], monthsOfUse: 30, routes: ['INTRAVENOUS'], diagnosis: 'F11.2' }, 1);
  expect(await seen(officer)).toMatchObject({ diagnosis: 'F11.2', whole: true, version: 2 });
});

test('a diagnosis that is none of substances, a length that cannot be and an empty form are refused by their field', async () => {
  const refused = async (input: object) => (await keeping(officer, input, 2)).errors?.[0]?.extensions;
  expect(await refused({ diagnosis: 'J45.0' })).toMatchObject({ field: 'input.diagnosis', reason: 'diagnosis' });
  expect(await refused({ monthsOfUse: 0 })).toMatchObject({ field: 'input.monthsOfUse' });
  const other = await given(world).enrollment(officer, today());
  const none = await keepDrugHistory(world, officer, other.clientId, {});
  expect(none.errors?.[0]?.extensions).toMatchObject({ field: 'input.substances', reason: 'blank' });
});

test('staff above read it, the agent of the client and other units do not', async () => {
  const above = await world.signedIn('SUPERVISOR', units.jakarta);
  expect(await seen(above)).toMatchObject({ substances: ['HEROIN'] });
  expect((await keeping(above, { substances: ['CANNABIS'] }, 2)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { id: agentId } = await given(world).agent(officer);
  await given(world).assignment(officer, enrollmentId, agentId, today());
  const agent = await world.signedIn('AGENT', units.selatan, agentId);
  expect(await seen(agent)).toBeNull();
});

test('an analyst is told how many histories are whole and how substances are shared out, and no small group', async () => {
  const analyst = await world.signedIn('ANALYST', units.bnn);
  const figures = async (who: Person, by: string, only: string[]) => {
    const { from } = calendarMonth(today());
    const asked = `query Q($input: FiguresInput!) { indicators(input: $input) { group all value suppressed } }`;
    const { data } = await world.ask<any, object>(who, asked, {
      input: { periods: [{ from, until: today() }], by, only },
    });
    return data.indicators;
  };
  expect(await figures(officer, 'SUBSTANCE', ['ACTIVE'])).toMatchObject([
    { group: 'HEROIN', all: 1 },
    { group: 'UNRECORDED', all: 1 },
  ]);
  expect(await figures(officer, 'ALL', ['DOCUMENTED'])).toMatchObject([{ all: 2, suppressed: true }]);
  expect(await figures(analyst, 'SUBSTANCE', ['ACTIVE'])).toEqual(
    ['HEROIN', 'UNRECORDED'].map((group) => ({ group, all: null, value: null, suppressed: true })),
  );
});

test('a discharge list brings it along; what cannot be read is left out with a warning', async () => {
  const its = importing(world);
  const use = { zat: 'sabu + ganja, batu', lama: '3 th 6 bln', cara: 'hisap', diagnosis: 'F15.2 ketergantungan' };
  const { id } = await its.previewed(
    officer,
    list(person(use), person({ lama: 'lama sekali', diagnosis: 'skizofrenia' })),
  );
  const rows = await its.rows(officer, id);
  expect(rows[0]).toMatchObject({
    ...{ verdict: 'NEW', problems: [{ field: 'SUBSTANCES', severity: 'WARNING' }] },
    drugUse: { substances: ['AMPHETAMINE', 'CANNABIS'], monthsOfUse: 42, routes: ['SMOKED'], diagnosis: 'F15.2' },
  });
  expect(rows[1].problems.map(({ field }: any) => field)).toEqual(['LENGTH_OF_USE', 'DIAGNOSIS']);
  await its.confirm(officer, id);
  const after = await its.rows(officer, id);
  expect(after[0].drugUse).toBeNull();
  expect(await seen(officer, after[0].client.id)).toMatchObject({ diagnosis: 'F15.2', whole: true });
  expect(await seen(officer, after[1].client.id)).toBeNull();
});

test('a rehabilitation is corrected with a reason and ended, and changes no more once a course began on it', async () => {
  const registered = await given(world).client(officer);
  const running = { startedOn: daysAgo(60), endedOn: null, result: null };
  const { id } = await given(world).rehabilitation(officer, registered.id, daysAgo(1), running);
  const change = (expectedVersion: number, more: object) => {
    const facts = { form: 'OUTPATIENT', provider: 'BNN', institution: 'Klinik Pratama BNNK Jakarta Selatan' };
    const input = { ...facts, startedOn: daysAgo(60), ...more };
    const update = `mutation M($id: UUID!, $expectedVersion: Int!, $input: UpdateRehabilitationInput!) {
      updateRehabilitation(id: $id, expectedVersion: $expectedVersion, input: $input) { version form result correctedFor } }`;
    return world.ask<any, object>(officer, update, { id, expectedVersion, input });
  };
  expect((await change(1, { form: 'INPATIENT' })).errors?.[0]?.extensions).toMatchObject({ field: 'input.reason' });
  const corrected = (await change(1, { form: 'INPATIENT', reason: 'Salah pilih' })).data.updateRehabilitation;
  expect(corrected).toEqual({ version: 2, form: 'INPATIENT', result: null, correctedFor: 'Salah pilih' });
  const end = { form: 'INPATIENT', endedOn: daysAgo(2), result: 'COMPLETED' };
  expect((await change(1, end)).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
  expect((await change(2, end)).data.updateRehabilitation).toMatchObject({ result: 'COMPLETED' });
  const earlier = { ...end, endedOn: daysAgo(3) };
  expect((await change(3, earlier)).errors?.[0]?.extensions).toMatchObject({ field: 'input.reason' });
  const reason = 'Salah tanggal';
  expect((await change(3, { ...earlier, reason })).data.updateRehabilitation).toMatchObject({ correctedFor: reason });
  const course = async () => {
    const asked = 'query Q($id: UUID!) { client(id: $id) { rehabilitations { begunOn } } }';
    return (await given(world).done(officer, asked, { id: registered.id })).rehabilitations[0].begunOn;
  };
  expect(await course()).toBe(false);
  const { id: consentId } = await given(world).consent(officer, registered.id, daysAgo(3));
  const enroll = 'mutation M($input: EnrollClientInput!) { enrollClient(input: $input) { id } }';
  const input = { clientId: registered.id, rehabilitationId: id, consentId, startedOn: daysAgo(3) };
  await given(world).done(officer, enroll, { input });
  expect(await course()).toBe(true);
  expect((await change(4, { ...end, reason })).errors?.[0]?.extensions).toMatchObject({
    reason: 'rehabilitationBegunOn',
  });
});
