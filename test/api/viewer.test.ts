import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('a supervisor of a province sees its own unit and the regencies below it', async () => {
  const supervisor = await world.signedIn('SUPERVISOR', units.jakarta);
  const { data } = await world.ask<any, object>(
    supervisor,
    '{ viewer { role units unit { name tier parent { name } } } }',
  );
  expect(data.viewer).toEqual({
    role: 'SUPERVISOR',
    units: [3100, 3174, 3175],
    unit: { name: 'BNNP DKI Jakarta', tier: 'PROVINCE', parent: { name: 'BNN' } },
  });
});

test('who is not signed in is told to sign in', async () => {
  const { errors } = await world.ask(null, '{ viewer { role } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(errors?.[0]?.message).toBe('Silakan masuk dahulu.');
});

test('a village is found by part of its name with its path, though it is spelt wrong', async () => {
  const officer = await world.signedIn('OFFICER', units.selatan);
  const query = 'query Q($search: String!) { villages(search: $search, first: 3) { code name kind path } }';
  const { rows } = await world.owner.query('select count(*)::int villages from village where valid_to is null');
  expect(rows).toEqual([{ villages: 83_762 }]);
  const found = await world.ask<any, object>(officer, query, { search: 'Tebet Barrat' });
  expect(found.data.villages[0]).toEqual({
    code: '31.74.01.1002',
    name: 'Tebet Barat',
    kind: 'KELURAHAN',
    path: 'Tebet, Jakarta Selatan',
  });
  expect(found.extensions?.cost.statements).toBe(1);
});

test('a page of 101 rows is refused and the limit is named', async () => {
  const officer = await world.signedIn('OFFICER', units.selatan);
  const { errors } = await world.ask(officer, '{ units(first: 101) { nodes { id } } }');
  expect(errors?.[0]).toMatchObject({
    message: 'Paling banyak 100 baris per halaman; diminta 101.',
    extensions: { code: 'LIMIT_EXCEEDED', field: 'first' },
  });
});

test('an area is found by part of its name, with where it lies', async () => {
  const officer = await world.signedIn('OFFICER', units.selatan);
  const { data } = await world.ask<any, object>(
    officer,
    '{ areas(search: "tebet") { code level path } area(code: "31.74") { name } }',
  );
  expect(data.areas[0]).toEqual({
    code: '31.74.01',
    level: 'DISTRICT',
    path: 'Kota Administrasi Jakarta Selatan, Daerah Khusus Ibukota Jakarta',
  });
  expect(data.area).toEqual({ name: 'Kota Administrasi Jakarta Selatan' });
});

test('a unit lacks a role where nobody in it has an open account, told of the units in sight', async () => {
  const asked = 'query Q($role: Role!) { units(filter: { lacks: $role }) { nodes { id } } }';
  const lacking = async (person: Person, role: string) =>
    (await world.ask<any, object>(person, asked, { role })).data.units.nodes.map(({ id }: any) => id);
  const supervisor = await world.signedIn('SUPERVISOR', units.jakarta);
  const administrator = await world.signedIn('ADMINISTRATOR', units.bnn);
  expect(await lacking(administrator, 'PARTNER')).toContain(units.bnn);
  const before = await lacking(supervisor, 'PARTNER');
  expect(before).toContain(units.selatan);
  expect(before).not.toContain(units.bnn);
  const { account } = await world.signedIn('PARTNER', units.selatan);
  expect(await lacking(supervisor, 'PARTNER')).not.toContain(units.selatan);
  const close = 'mutation M($id: UUID!) { updateAccount(id: $id, input: { active: false }) { active } }';
  await given(world).done(administrator, close, { id: account });
  expect(await lacking(supervisor, 'PARTNER')).toContain(units.selatan);
});

test('who sees no account is not told which units lack one', async () => {
  const analyst = await world.signedIn('ANALYST', units.bnn);
  const { errors } = await world.ask(analyst, '{ units(filter: { lacks: OFFICER }) { totalCount } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^Peran .* tidak berwenang/),
    extensions: { code: 'FORBIDDEN', field: 'filter.lacks' },
  });
});
