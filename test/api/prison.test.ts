import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '../../api/src/guideline/calendar.js';
import { personalityFields2023 } from '../../api/src/guideline/parameters/prisons.js';
import { daysAgo, given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let stay: { id: string };
let clientId: string;
beforeAll(async () => {
  world = await openWorld();
  const its = given(world);
  officer = await its.officer();
  clientId = (await its.client(officer)).id;
  stay = await its.done(officer, record, { input });
});
afterAll(() => world.close());

const record = 'mutation M($input: RecordPrisonStayInput!) { recordPrisonStay(input: $input) { id } }';
const train = `mutation M($input: RecordPrisonTrainingInput!) { recordPrisonTraining(input: $input) { programme trade
  stay { personality { met missing } duties { step state from until } } } }`;
const release =
  'mutation M($id: UUID!, $on: Date!) { recordRelease(id: $id, on: $on) { releasedOn duties { step state until } } }';
const entered = daysAgo(300);
const times = { enteredOn: entered, sentenceFrom: entered, sentenceUntil: addDays(entered, 599), recidivist: true };
const input = {
  get clientId() {
    return clientId;
  },
  ...{ prison: 'Lapas Narkotika (contoh)', ...times },
};
const refusal = (document: string, variables: object, who = officer) => given(world).refused(who, document, variables);

test('no programme but orientation begins in the first thirty days', async () => {
  const begin = (programme: string, beganOn: string) => ({ input: { stayId: stay.id, programme, beganOn } });
  const early = await refusal(train, begin('RELIGION', addDays(entered, 29)));
  expect(early).toMatchObject({ code: 'GUIDELINE_REFUSED' });
  expect(early?.['findings']).toMatchObject([{ rule: 'prison.orientation', field: 'beganOn' }]);
  const { done } = given(world);
  expect(await done(officer, train, begin('ORIENTATION', entered))).toMatchObject({ programme: 'ORIENTATION' });
  const told = await done(officer, train, begin('RELIGION', addDays(entered, 30)));
  expect(told.stay.personality).toMatchObject({ met: false });
  expect(told.stay.personality.missing).toHaveLength(personalityFields2023.length - 2);
});

test('self-reliance training names its trade and is due between a third and a half of the sentence', async () => {
  const begin = { stayId: stay.id, programme: 'SELF_RELIANCE', beganOn: daysAgo(60) };
  expect(await refusal(train, { input: begin })).toMatchObject({ field: 'input.trade' });
  const query = 'query Q($id: UUID!) { prisonStay(id: $id) { duties { step state from until } } }';
  const { done } = given(world);
  const window = { from: addDays(entered, 200), until: addDays(entered, 300) };
  const step = 'SELF_RELIANCE_TRAINING';
  expect((await done(officer, query, { id: stay.id })).duties).toEqual([{ step, state: 'DUE', ...window }]);
  const told = await done(officer, train, { input: { ...begin, trade: 'FARMING' } });
  expect(told.stay.duties).toEqual([{ step, state: 'DONE', ...window }]);
});

test('a release leads to an enrollment within fourteen days, which is a duty of the unit until it is there', async () => {
  const { done } = given(world);
  const on = daysAgo(20);
  const told = await done(officer, release, { id: stay.id, on });
  expect(told.duties).toContainEqual({ step: 'ENROLLMENT_AFTER_RELEASE', state: 'OVERDUE', until: addDays(on, 14) });
  const duties = `query Q($filter: DutyFilter!) { duties(filter: $filter, first: 100) { nodes { step state client { id } rule { code } } } }`;
  const filter = { ruleCodes: ['prison.release', 'prison.vocational-window'] };
  const listed = await done(officer, duties, { filter });
  expect(listed.nodes).toContainEqual({
    ...{ step: 'ENROLLMENT_AFTER_RELEASE', state: 'OVERDUE', client: { id: clientId } },
    rule: { code: 'prison.release' },
  });
  expect(await refusal(release, { id: stay.id, on: addDays(entered, -1) })).toMatchObject({ field: 'on' });
});

test('a time in prison is seen by the unit and the tiers above, never by a unit beside or an agent', async () => {
  const query = '{ prisonStays { totalCount } }';
  const count = async (who: Person) => (await world.ask<any, object>(who, query)).data?.prisonStays.totalCount;
  expect(await count(officer)).toBe(1);
  expect(await count(await world.signedIn('SUPERVISOR', units.jakarta))).toBe(1);
  expect(await count(await world.signedIn('OFFICER', units.timur))).toBe(0);
  const { id } = await given(world).agent(officer);
  expect(await refusal(query, {}, await world.signedIn('AGENT', units.selatan, id))).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(record, { input: { ...input, clientId, enteredOn: addDays(today(), 1) } })).toMatchObject({
    reason: 'future',
  });
});
