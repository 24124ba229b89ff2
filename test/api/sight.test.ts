import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

test('an agent sees only the clients assigned to them, with who they are', async () => {
  const { enrollment, agent, assignment } = given(world);
  const { id: agentId } = await agent(officer);
  const mine = await enrollment(officer, daysAgo(10));
  await enrollment(officer, daysAgo(10), { name: 'Orang Lain' });
  await assignment(officer, mine.id, agentId, daysAgo(9));
  const person = await world.signedIn('AGENT', units.selatan, agentId);
  const { data } = await world.ask<any, object>(
    person,
    '{ clients { totalCount nodes { id identity { name } activeEnrollment { agent { name } } } } }',
  );
  expect(data.clients).toEqual({
    totalCount: 1,
    nodes: [
      { id: mine.clientId, identity: { name: 'Rina Wati' }, activeEnrollment: { agent: { name: 'Budi Santoso' } } },
    ],
  });
});

test('the province sees a client by code, initials, age group and district, and never who it is', async () => {
  const { client } = given(world);
  const { id } = await client(officer, { nik: '3174095204950001' });
  const supervisor = await world.signedIn('SUPERVISOR', units.jakarta);
  const query = 'query Q($id: UUID!) { client(id: $id) { initials ageGroup village { path } identity { name nik } } }';
  const { data } = await world.ask<any, object>(supervisor, query, { id });
  expect(data.client).toEqual({
    initials: 'R. W.',
    ageGroup: 'FROM_26_TO_35',
    village: { path: 'Tebet, Jakarta Selatan' },
    identity: null,
  });
  const own = await world.ask<any, object>(officer, query, { id });
  expect(own.data.client.identity).toEqual({ name: 'Rina Wati', nik: '3174********0001' });
  const elsewhere = await world.signedIn('OFFICER', units.bandung);
  expect((await world.ask<any, object>(elsewhere, query, { id })).data.client).toBeNull();
});

test('identities that were read stand in the log, each with who read them', async () => {
  const { client } = given(world);
  const { id } = await client(officer);
  await world.ask(officer, 'query Q($id: UUID!) { client(id: $id) { identity { name } } }', { id });
  const { rows } = await world.owner.query('select account from disclosure_log where client = $1', [id]);
  expect(rows).toEqual([{ account: officer.account }]);
});

test('a NIK lies sealed in the database and is never read back whole', async () => {
  const { client } = given(world);
  const { id } = await client(officer, { nik: '3174095204950077' });
  const { rows } = await world.owner.query('select * from client_identity where client_id = $1', [id]);
  expect(JSON.stringify(rows)).not.toContain('3174095204950077');
  const log = await world.owner.query('select changes from operation_log where result_id = $1', [id]);
  expect(JSON.stringify(log.rows)).not.toContain('nikSealed');
});

test('another unit learns that a NIK is registered elsewhere, and no more', async () => {
  const { client } = given(world);
  await client(officer, { nik: '3174095204950088' });
  const elsewhere = await given(world).officer(units.bandung);
  const input = {
    name: 'R W',
    bornOn: '1995-04-12',
    sex: 'FEMALE',
    villageCode: '32.73.01.1001',
    pathway: 'VOLUNTARY',
    nik: '3174095204950088',
  };
  const { errors } = await world.ask(
    elsewhere,
    'mutation M($input: RegisterClientInput!) { registerClient(input: $input) { id } }',
    { input },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'nikTakenElsewhere', field: 'input.nik' });
  expect(JSON.stringify(errors)).not.toContain('3174-');
});

test('an officer of another unit neither finds a client by search nor by a nested path, and cannot write to it', async () => {
  const { enrollment } = given(world);
  const { id, clientId } = await enrollment(officer, daysAgo(15), { name: 'Nama Rahasia' });
  const elsewhere = await given(world).officer(units.bandung);
  const found = await world.ask<any, object>(
    elsewhere,
    '{ clients(filter: { search: "Rahasia" }) { totalCount } enrollments { totalCount } visits { totalCount } }',
  );
  expect(found.data).toEqual({ clients: { totalCount: 0 }, enrollments: { totalCount: 0 }, visits: { totalCount: 0 } });
  const { errors } = await world.ask(
    elsewhere,
    'mutation M($id: UUID!, $on: Date!) { exitEnrollment(id: $id, on: $on, reason: WITHDRAWN) { id } }',
    { id, on: daysAgo(1) },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  expect(clientId).toBeTruthy();
});

test('the province sees a course but cannot write to it, and is told whose it is', async () => {
  const { enrollment } = given(world);
  const { id } = await enrollment(officer, daysAgo(15));
  const supervisor = await world.signedIn('SUPERVISOR', units.jakarta);
  const { errors } = await world.ask(
    supervisor,
    'mutation M($id: UUID!, $on: Date!) { exitEnrollment(id: $id, on: $on, reason: WITHDRAWN) { id } }',
    { id, on: daysAgo(1) },
  );
  expect(errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|CONFLICT/);
  const { rows } = await world.owner.query('select status from enrollment where id = $1', [id]);
  expect(rows).toEqual([{ status: 'ACTIVE' }]);
});

test.each(['ANALYST', 'PARTNER', 'ADMINISTRATOR'] as const)('an %s sees no client', async (role) => {
  const person = await world.signedIn(role, units.bnn);
  const { errors } = await world.ask(person, '{ clients { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
