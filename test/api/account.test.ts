import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let administrator: Person;
beforeAll(async () => {
  world = await openWorld();
  administrator = await world.signedIn('ADMINISTRATOR', units.bnn);
});
afterAll(() => world.close());

const open = 'mutation M($input: RegisterAccountInput!) { registerAccount(input: $input) { accountId password } }';
const petugas = { username: 'petugas.baru', name: 'Petugas Baru', role: 'OFFICER', unitId: units.selatan };

test('an administrator opens an account, whose password is told once and stands hashed', async () => {
  const { accountId, password } = await given(world).done(administrator, open, { input: petugas });
  expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  const { rows } = await world.owner.query('select p.hash from account_password p where account_id = $1', [accountId]);
  expect(rows[0].hash).toMatch(/^\$argon2id\$/);
  const log = await world.owner.query("select changes from operation_log where operation = 'registerAccount'");
  expect(JSON.stringify(log.rows)).not.toContain('argon2id');
  expect(JSON.stringify(log.rows)).not.toContain(password);
});

test('nobody else opens, changes or resets an account', async () => {
  const supervisor = await world.signedIn('SUPERVISOR', units.jakarta);
  const { errors } = await world.ask(supervisor, open, { input: { ...petugas, username: 'lain' } });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an account of an agent names the agent, and a username is lower case', async () => {
  const agent = await world.ask(administrator, open, { input: { ...petugas, username: 'agen.x', role: 'AGENT' } });
  expect(agent.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.agentId' });
  const upper = await world.ask(administrator, open, { input: { ...petugas, username: 'Petugas Satu' } });
  expect(upper.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.username' });
});

test('an account does not become an agent’s without its agent, and one that ceases to be an agent’s lets go of it', async () => {
  const change =
    'mutation M($id: UUID!, $role: Role!) { updateAccount(id: $id, input: { role: $role }) { role agent } }';
  const { account } = await world.signedIn('OFFICER', units.selatan);
  const { errors } = await world.ask(administrator, change, { id: account, role: 'AGENT' });
  expect(errors?.[0]).toMatchObject({
    message: 'Akun ini tidak terhubung dengan agen pemulihan. Buka akun baru dan pilih agennya.',
    extensions: { code: 'BAD_USER_INPUT', field: 'input.role' },
  });
  const { id: agentId } = await given(world).agent(await given(world).officer());
  const { account: id } = await world.signedIn('AGENT', units.selatan, agentId);
  const changed = await given(world).done(administrator, change, { id, role: 'OFFICER' });
  expect(changed).toEqual({ role: 'OFFICER', agent: null });
});

test('an agent’s account is opened at the unit the agent is on duty at, once, by initials and decree alone', async () => {
  const its = given(world);
  const { id: agentId } = await its.agent(await its.officer());
  const ask = 'query Q($unitId: Int!) { agentsOfUnit(unitId: $unitId) { id initials decreeNumber village taken } }';
  const listed = async (unitId: number) =>
    (await world.ask<any, object>(administrator, ask, { unitId })).data.agentsOfUnit.find(
      (one: any) => one.id === agentId,
    );
  expect(await listed(units.selatan)).toEqual({
    ...{ id: agentId, initials: 'B. S.', decreeNumber: '141/12/SK', village: 'Tebet Timur', taken: false },
  });
  expect(await listed(units.jakarta)).toBeUndefined();
  const input = { ...petugas, username: 'agen.satu', role: 'AGENT', agentId };
  const elsewhere = await world.ask(administrator, open, { input: { ...input, unitId: units.jakarta } });
  expect(elsewhere.errors?.[0]).toMatchObject({
    message: 'Agen ini tidak bertugas di satuan kerja yang dipilih.',
    extensions: { code: 'BAD_USER_INPUT', field: 'input.agentId' },
  });
  const { accountId: id } = await its.done(administrator, open, { input });
  expect(await listed(units.selatan)).toMatchObject({ taken: true });
  const twice = await world.ask(administrator, open, { input: { ...input, username: 'agen.dua' } });
  expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.agentId' });
  const move = 'mutation M($id: UUID!, $unitId: Int!) { updateAccount(id: $id, input: { unitId: $unitId }) { role } }';
  const moved = await world.ask(administrator, move, { id, unitId: units.jakarta });
  expect(moved.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.unitId' });
  const supervisor = await world.signedIn('SUPERVISOR', units.selatan);
  const refused = await world.ask(supervisor, ask, { unitId: units.selatan });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a username that is taken is a conflict', async () => {
  const input = { ...petugas, username: 'sudah.ada' };
  await given(world).done(administrator, open, { input });
  expect((await world.ask(administrator, open, { input })).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test('somebody replaces their own password by naming the present one', async () => {
  const { accountId, password } = await given(world).done(administrator, open, {
    input: { ...petugas, username: 'ganti' },
  });
  const { rows } = await world.owner.query('select subject from account where id = $1', [accountId]);
  const person = await world.signedInAs(rows[0].subject, accountId, units.selatan);
  const change = 'mutation M($input: ChangePasswordInput!) { changePassword(input: $input) }';
  const wrong = await world.ask(person, change, { input: { current: 'salah', next: 'kata sandi yang panjang' } });
  expect(wrong.errors?.[0]).toMatchObject({
    message: 'Kata sandi yang sekarang tidak benar.',
    extensions: { field: 'input.current' },
  });
  const short = await world.ask(person, change, { input: { current: password, next: 'pendek' } });
  expect(short.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.next' });
  expect(
    await given(world).done(person, change, { input: { current: password, next: 'kata sandi yang panjang' } }),
  ).toBe(true);
  expect(
    (await world.ask(person, change, { input: { current: password, next: 'kata sandi yang lain' } })).errors,
  ).toBeDefined();
});

test('a closed account is signed out within seconds', async () => {
  const officer = await world.signedIn('OFFICER', units.selatan);
  await given(world).done(
    administrator,
    'mutation M($id: UUID!) { updateAccount(id: $id, input: { active: false }) { active } }',
    { id: officer.account },
  );
  const { errors } = await world.ask(officer, '{ viewer { role } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('an administrator sets up a unit below one of the tier above', async () => {
  const keep = 'mutation M($input: KeepUnitInput!) { keepUnit(input: $input) { name code parent { name } } }';
  const input = {
    id: 3171,
    name: 'BNNK Jakarta Pusat',
    tier: 'REGENCY',
    parentId: units.jakarta,
    provinceCode: '31',
    regencies: ['31.71'],
    zone: 'Asia/Jakarta',
  };
  expect(await given(world).done(administrator, keep, { input })).toEqual({
    name: 'BNNK Jakarta Pusat',
    code: '3171',
    parent: { name: 'BNNP DKI Jakarta' },
  });
  const wrong = await world.ask(administrator, keep, { input: { ...input, id: 3172, parentId: units.selatan } });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.parentId' });
});
