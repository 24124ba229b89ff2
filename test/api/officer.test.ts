import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { basicTopics2019, coreTopics2019 } from '../../api/src/guideline/parameters/officers.js';
import { daysAgo, given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let head: Person;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  officer = await world.signedIn('OFFICER', units.selatan);
});
afterAll(() => world.close());

const appoint = 'mutation M($input: AppointOfficerInput!) { appointOfficer(input: $input) { id employment } }';
const train = 'mutation M($input: RecordTrainingInput!) { recordTraining(input: $input) { id } }';
const appointed = { employment: 'ASN', appointedByHead: true, appointedOn: daysAgo(600) };
const form =
  'mutation M($input: RecordQualityOfLifeInput!) { recordQualityOfLife(input: $input) { assessor { name } } }';
const answers = Array.from({ length: 26 }, () => 4);

test('an officer is appointed by the head of a BNNP or BNNK, and by nobody else', async () => {
  const input = { accountId: officer.account, ...appointed };
  const refused = await world.ask(head, appoint, { input: { ...input, appointedByHead: false } });
  expect(refused.errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'officer.employment' }]);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  const { account: accountId } = await world.signedIn('OFFICER', units.bnn);
  const national = await world.ask(board, appoint, { input: { accountId, ...appointed } });
  expect(national.errors?.[0]?.extensions['findings'][0].missing).toEqual(['bekerja di BNNP atau BNNK']);
  const byOfficer = await world.ask(officer, appoint, { input });
  expect(byOfficer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await given(world).done(head, appoint, { input })).toEqual({ id: officer.account, employment: 'ASN' });
});

test('a supervisor is no officer, and another unit does not find the account', async () => {
  const self = await world.ask(head, appoint, { input: { accountId: head.account, ...appointed } });
  expect(self.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.accountId' });
  const elsewhere = await world.signedIn('SUPERVISOR', units.bandung);
  const { errors } = await world.ask(elsewhere, appoint, { input: { accountId: officer.account, ...appointed } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'input.accountId' });
});

test('who was not trained in WHOQOL does not administer it, from the day of the training they do', async () => {
  const its = given(world);
  const trained = await its.officer();
  const { id: enrollmentId } = await its.enrollment(trained, daysAgo(30));
  const input = { enrollmentId, phase: 'BASELINE', takenOn: daysAgo(11), answers };
  const { errors } = await world.ask(officer, form, { input });
  expect(errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'assessor.whoqol-training' }]);
  const training = { officerId: officer.account, kind: 'WHOQOL', hours: 4, provider: 'Direktorat' };
  await its.done(head, train, { input: { ...training, heldOn: daysAgo(10) } });
  expect((await world.ask(officer, form, { input })).errors).toHaveLength(1);
  expect(await its.done(officer, form, { input: { ...input, takenOn: daysAgo(10) } })).toEqual({
    assessor: { name: 'Akun OFFICER' },
  });
});

test('a form is recorded for the trained officer who administered it', async () => {
  const its = given(world);
  const [writer, trained] = [await world.signedIn('OFFICER', units.selatan), await its.officer()];
  const { id: enrollmentId } = await its.enrollment(trained, daysAgo(30));
  const input = { enrollmentId, phase: 'BASELINE', takenOn: daysAgo(20), answers, assessorId: trained.account };
  expect(await its.done(writer, form, { input })).toEqual({ assessor: { name: 'Akun OFFICER' } });
});

test('an officer’s training names the hours and topics that are missing until all are there', async () => {
  const { done } = given(world);
  const query = 'query Q($id: UUID!) { officer(id: $id) { trainingHours trained { met found required missing } } }';
  const before = await done(head, query, { id: officer.account });
  expect(before).toMatchObject({ trainingHours: 4, trained: { met: false, found: '4', required: '26' } });
  expect(before.trained.missing).toHaveLength(7);
  const topics = [...basicTopics2019, ...coreTopics2019];
  const core = { kind: 'CORE', hours: 22, topics, provider: 'PPSDM BNN', heldOn: daysAgo(5) };
  await done(head, train, { input: { officerId: officer.account, ...core } });
  expect(await done(head, query, { id: officer.account })).toMatchObject({ trainingHours: 26, trained: { met: true } });
});

test('officers and trainings are listed, the province sees those below it', async () => {
  const province = await world.signedIn('SUPERVISOR', units.jakarta);
  const query = `query Q($unit: Int!, $id: UUID!) { officers(filter: { unitIds: [$unit] }) { totalCount }
    trainings(filter: { officerId: $id, kinds: [WHOQOL] }) { nodes { hours officer { account { name } } } } }`;
  const { data } = await world.ask<any, object>(province, query, { unit: units.selatan, id: officer.account });
  expect(data.officers.totalCount).toBeGreaterThanOrEqual(3);
  expect(data.trainings.nodes).toEqual([{ hours: 4, officer: { account: { name: 'Akun OFFICER' } } }]);
});

test('an officer is due for a refresher 24 months after the last training, and late from the day after', async () => {
  const its = given(world);
  const read = `query Q($id: UUID!, $by: Date!) { officer(id: $id) { refresherBy refresherLate }
    officers(filter: { refresherBy: $by }, first: 100) { nodes { id } } }`;
  const { account: accountId } = await world.signedIn('OFFICER', units.selatan);
  await its.done(head, appoint, { input: { accountId, ...appointed, appointedOn: '2022-01-03' } });
  const looked = async (by: string) => (await world.ask<any, object>(head, read, { id: accountId, by })).data;
  const found = async (by: string) => (await looked(by)).officers.nodes.some((one: any) => one.id === accountId);
  expect((await looked(today())).officer).toEqual({ refresherBy: null, refresherLate: false });
  const training = { officerId: accountId, kind: 'REFRESHER', hours: 6, provider: 'Direktorat', topics: [] };
  await its.done(head, train, { input: { ...training, heldOn: '2024-02-29' } });
  expect((await looked(today())).officer).toEqual({ refresherBy: '2026-02-28', refresherLate: today() > '2026-02-28' });
  expect([await found('2026-02-27'), await found('2026-02-28')]).toEqual([false, true]);
  const soon = '{ officers(filter: { refresherSoon: true }, first: 100) { nodes { id } } }';
  const toPlan = async () =>
    (await world.ask<any, object>(head, soon)).data.officers.nodes.some((one: any) => one.id === accountId);
  expect(await toPlan()).toBe(true);
  await its.done(head, train, { input: { ...training, heldOn: addDays(addMonths(today(), -24), 61) } });
  expect(await toPlan()).toBe(false);
  await its.done(head, train, { input: { ...training, heldOn: today() } });
  expect((await looked(today())).officer).toEqual({ refresherBy: addMonths(today(), 24), refresherLate: false });
});
