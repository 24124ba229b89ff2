import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const register = 'mutation M($input: RegisterClientInput!) { registerClient(input: $input) { id code version } }';
const input = {
  name: 'Rina Wati',
  bornOn: '1995-04-12',
  sex: 'FEMALE',
  villageCode: villages.tebetTimur,
  pathway: 'VOLUNTARY',
};
const clients = async () => Number((await world.owner.query('select count(*) n from client')).rows[0].n);

test('a write repeated with the same id has one effect and the same answer', async () => {
  const id = given(world).id();
  const first = await world.ask<any, object>(officer, register, { input: { ...input, id } });
  const before = await clients();
  const again = await world.ask<any, object>(officer, register, { input: { ...input, id } });
  expect(again.data).toEqual(first.data);
  expect(await clients()).toBe(before);
});

test('a write repeated with the same Idempotency-Key has one effect, and a different input under it is refused', async () => {
  const headers = { 'idempotency-key': 'satu-kali' };
  const first = await world.ask<any, object>(officer, register, { input }, headers);
  const again = await world.ask<any, object>(officer, register, { input }, headers);
  expect(again.data).toEqual(first.data);
  const other = await world.ask(officer, register, { input: { ...input, name: 'Lain' } }, headers);
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'repeatedDifferently' });
});

test('the same write sent twice at once has one effect', async () => {
  const id = given(world).id();
  const before = await clients();
  const both = await Promise.all(
    [1, 2].map(() => world.ask<any, object>(officer, register, { input: { ...input, id } })),
  );
  expect(await clients()).toBe(before + 1);
  expect(both.filter((answer) => answer.data?.registerClient?.id === id).length).toBeGreaterThanOrEqual(1);
});

test('two clients registered at once get two codes', async () => {
  const both = await Promise.all([1, 2, 3, 4].map(() => world.ask<any, object>(officer, register, { input })));
  expect(new Set(both.map((answer) => answer.data.registerClient.code)).size).toBe(4);
});

test('an update of what somebody else changed meanwhile is refused and both versions are named', async () => {
  const { id, version } = await given(world).client(officer);
  const update =
    'mutation M($id: UUID!, $v: Int!, $input: UpdateClientInput!) { updateClient(id: $id, expectedVersion: $v, input: $input) { version identity { phone } } }';
  const first = await world.ask<any, object>(officer, update, { id, v: version, input: { phone: '0812 3456 789' } });
  expect(first.data.updateClient).toEqual({ version: version + 1, identity: { phone: '0812 3456 789' } });
  const { errors } = await world.ask(officer, update, { id, v: version, input: { phone: '0899 0000 000' } });
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'CONFLICT', reason: 'version' },
    message: expect.stringContaining(`versi ${version + 1}`),
  });
});

test('every write leaves one line: who, what, before and after', async () => {
  const { id, version } = await given(world).client(officer);
  await world.ask(
    officer,
    'mutation M($id: UUID!, $v: Int!) { updateClient(id: $id, expectedVersion: $v, input: { pathway: COMPULSORY }) { id } }',
    { id, v: version },
  );
  const { rows } = await world.owner.query(
    'select operation, account, changes from operation_log where result_id = $1 order by at',
    [id],
  );
  expect(rows.map((row) => row.operation)).toEqual(['registerClient', 'updateClient']);
  expect(rows[1].account).toBe(officer.account);
  const change = rows[1].changes.find((one: { type: string }) => one.type === 'Client');
  expect(change).toMatchObject({ id, before: { pathway: 'VOLUNTARY' }, after: { pathway: 'COMPULSORY' } });
});

test('the log cannot be changed or read by who wrote it in', async () => {
  const { rows } = await world.owner.query(
    `select grantee, privilege_type from information_schema.role_table_grants where table_name = 'operation_log' and grantee like 'pulih%' and privilege_type in ('UPDATE', 'DELETE')`,
  );
  expect(rows).toEqual([]);
});

test('an error nobody foresaw tells an incident number and nothing else', async () => {
  await world.owner.query('alter table client_number add constraint broken check (last < 0) not valid');
  const { errors } = await world.ask(officer, register, { input });
  await world.owner.query('alter table client_number drop constraint broken');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    incident: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  expect(JSON.stringify(errors)).not.toMatch(/constraint|client_number/);
});
