import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let clientId: string;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  ({ id: clientId } = await given(world).client(officer));
});
afterAll(() => world.close());

const keep = `mutation M($clientId: UUID!, $input: NetworkMapInput!, $expectedVersion: Int!) {
  keepNetworkMap(clientId: $clientId, input: $input, expectedVersion: $expectedVersion) {
    version hubs bridges contacts { label } ties { one other } } }`;
const read = 'query Q($id: UUID!) { client(id: $id) { networkMap { version drawnOn contacts { label } } } }';

const contact = (key: string) => ({
  ...{ key, label: key, kind: 'FAMILY', influence: 'SUPPORTS', frequency: 'DAILY' },
});
const ties = [
  { one: 'Ibu', other: 'Kakak' },
  { one: 'Kakak', other: 'Rudi' },
];
const drawn = (more: object = {}) => ({
  ...{ drawnOn: today(), contacts: ['Ibu', 'Kakak', 'Rudi'].map(contact), ties },
  ...more,
});
const asked = (input: object, expectedVersion: number, who = officer) =>
  world.ask<any, object>(who, keep, { clientId, input, expectedVersion });

test('a map is kept whole, each tie once, with its hubs and bridges', async () => {
  const { data } = await asked(drawn({ ties: [...ties, { one: 'Kakak', other: 'Ibu' }] }), 0);
  expect(data.keepNetworkMap).toMatchObject({ version: 1, hubs: ['Kakak'], bridges: ['Kakak'] });
  expect(data.keepNetworkMap.ties).toHaveLength(2);
});

test('who changes a map that another changed before is told so, and nothing is lost', async () => {
  await asked(drawn({ contacts: [contact('Ibu')], ties: [] }), 1);
  const { errors } = await asked(drawn(), 1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
  const { data } = await world.ask<any, object>(officer, read, { id: clientId });
  expect(data.client.networkMap).toMatchObject({ version: 2, contacts: [{ label: 'Ibu' }] });
});

test.each([
  ['a tie to nobody', { ties: [{ one: 'Ibu', other: 'Siapa' }] }, 'input.ties.0'],
  ['a tie to oneself', { ties: [{ one: 'Ibu', other: 'Ibu' }] }, 'input.ties.0'],
  ['a key twice', { contacts: [contact('Ibu'), contact('Ibu')], ties: [] }, 'input.contacts.1.key'],
  ['a day to come', { drawnOn: '2999-01-01' }, 'input.drawnOn'],
  ['no label', { contacts: [{ ...contact('Ibu'), label: ' ' }], ties: [] }, 'input.contacts.0.label'],
])('%s is refused, naming the field', async (_, wrong, field) => {
  const { errors } = await asked(drawn(wrong), 2);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('the tiers above and other units see no map, and write none', async () => {
  const province = await world.signedIn('SUPERVISOR', units.jakarta);
  const { data } = await world.ask<any, object>(province, read, { id: clientId });
  expect(data.client.networkMap).toBeNull();
  const other = await world.signedIn('OFFICER', units.timur);
  expect((await asked(drawn(), 2, other)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
