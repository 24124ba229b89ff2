import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoAccounts } from '../../api/src/demo/accounts.js';
import { exampleNote } from '../../api/src/demo/groups/example.js';
import { subjectOf } from '../../api/src/signin/password.js';
import { makeTemplate, openDemoWorld, seed } from '../support/demoWorld.js';
import { given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type World } from '../support/world.js';

let demo: Awaited<ReturnType<typeof openDemoWorld>>;
beforeAll(async () => {
  demo = await openDemoWorld();
}, 60_000);
afterAll(() => demo.world.close());

/** Every row of every table, digested; what is salted on purpose, or says when it was last looked at, stays away. */
async function digestOf({ owner }: World): Promise<object> {
  const { rows: tables } = await owner.query(
    `select tablename name from pg_tables where schemaname = 'public'
     and tablename not in ('migration', 'province', 'regency', 'district', 'village', 'derivation') order by 1`,
  );
  const digests = tables.map(async ({ name }) => {
    const kept = `(to_jsonb(t) - 'nik_sealed' - 'hash')::text`;
    const { rows } = await owner.query(`select md5(string_agg(${kept}, '' order by ${kept})) digest from "${name}" t`);
    return [name, rows[0].digest];
  });
  return Object.fromEntries(await Promise.all(digests));
}

test('one day makes one world, row by row, and it is written once', async () => {
  const other = await openWorld({}, await makeTemplate('template_other'));
  const digest = await digestOf(demo.world);
  expect(Object.keys(digest).length).toBeGreaterThan(20);
  expect(await digestOf(other)).toEqual(digest);
  await other.close();
  await seed(demo.world);
  expect(await digestOf(demo.world)).toEqual(digest);
}, 60_000);

test('it has the board, 38 BNNP in three zones, some BNNK, a thousand clients and some 300 agents', async () => {
  const { rows, one, list } = demo;
  expect(await rows('select tier, count(*)::int n from unit group by 1 order by 1')).toEqual([
    { tier: 'NATIONAL', n: 1 },
    { tier: 'PROVINCE', n: 38 },
    { tier: 'REGENCY', n: 14 },
  ]);
  expect(await list('select distinct zone from unit order by 1')).toEqual([
    ...['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar'],
  ]);
  expect(await one('select count(*)::int from client')).toBe(1000);
  expect(Math.abs((await one('select count(*)::int from recovery_agent')) - 300)).toBeLessThan(20);
  expect(await list('select id from unit where id > 0 and id not in (select unit_id from client)')).toEqual([]);
});

test('each regency is served by one unit below its province', async () => {
  const { rows } = demo;
  const served =
    'select r.code from regency r join unit u on r.code = any (u.regencies) and r.province_code = u.province_code';
  expect(await rows(`select code from (${served}) s group by 1 having count(*) > 1`)).toEqual([]);
  expect(await rows(`select code from regency where code not in (${served})`)).toEqual([]);
});

test('everything in it says that it is made up, and every account is a demo account', async () => {
  const { rows } = demo;
  const unmarked = [
    'select id from account where not demo',
    `select client_id from client_identity where nik not like '99%' or address not like '%(data contoh)' or phone not like '0800-0000-%'`,
    `select client_id from client_identity, jsonb_array_elements(family) f where f->>'phone' not like '0800-0000-%'`,
    `select id from facility where name not like '%(contoh)' or phone not like '0800-0000-%'`,
    `select id from rehabilitation where institution not like '%(contoh)'`,
    `select id from recovery_agent where phone not like '0800-0000-%' or decree_number not like '%/CONTOH/%'`,
  ];
  expect(await Promise.all(unmarked.map((sql) => rows(sql)))).toEqual(unmarked.map(() => []));
});

test('nothing in it lies ahead but what is planned, due, waived or sentenced', async () => {
  const { rows, one } = demo;
  const columns = await rows(
    `select table_name, column_name from information_schema.columns where table_schema = 'public' and column_name not in ('expires_on', 'planned_on', 'due_on', 'sentence_until')
     and (data_type = 'date' or column_name = 'recorded_at') and table_name not in ('province', 'regency', 'district', 'village')
     and (table_name, column_name) <> ('waiver', 'until')`,
  );
  expect(columns.length).toBeGreaterThan(30);
  const ahead = columns.map(
    ({ table_name, column_name }) => `select 1 from "${table_name}" where "${column_name}"::date >= '${today()}'`,
  );
  expect(await one(`select count(*)::int from (${ahead.join(' union all ')}) n`)).toBe(0);
});

test("the guideline's own example is one of its clients", async () => {
  const { rows } = demo;
  const found = await rows(
    `select i.name, e.status, o.result, o.quality_good, o.improved_overall, o.improvement->0 physical, t.overall, e.unit_id
     from visit v join enrollment e on e.id = v.enrollment_id join outcome o on o.enrollment_id = e.id
     join urine_test t on t.id = o.urine_test_id join client_identity i on i.client_id = e.client_id where v.note = $1`,
    [exampleNote],
  );
  expect(found).toMatchObject([
    {
      ...{ name: 'Contoh Pedoman', status: 'COMPLETED', result: 'RECOVERED', quality_good: true, overall: 'NEGATIVE' },
      ...{ unit_id: units.selatan, physical: { domain: 'PHYSICAL', baseline: 56, final: 69, improved: true } },
    },
  ]);
  expect(found[0].physical.ratio).toBeCloseTo(0.232, 3);
});

test('each account opens with the one password, and every unit has an officer', async () => {
  const { rows, list, world } = demo;
  for (const { username, password, role, unit } of demoAccounts) {
    const subject = await subjectOf(world.house.pool, true, username, password);
    const found = await rows(
      'select a.role, u.name unit from account a join unit u on u.id = a.unit_id where subject = $1',
      [subject],
    );
    expect(found).toEqual([{ role, unit }]);
  }
  const officers = `select unit_id from account where role = 'OFFICER' and username like 'petugas.%'`;
  expect(await list(`select id from unit where id > 0 and id not in (${officers})`)).toEqual([]);
});

test('the demo agent accompanies four clients, one in each month', async () => {
  const account = `select agent from account where username = 'agen.jaksel'`;
  const clients = `select e.started_on from assignment a join enrollment e on e.id = a.enrollment_id where a.ended_on is null and a.agent_id = (${account})`;
  expect(await demo.rows(clients)).toHaveLength(4);
});

test('a unit sees its clients with who they are and what is due, through the API', async () => {
  const { officer } = given(demo.world);
  const query = `{ clients(first: 100) { totalCount nodes { code identity { name nik } village { path }
    activeEnrollment { programmeMonth agent { name activeClients } duties { state } } } } }`;
  const { data, errors } = await demo.world.ask<any, object>(await officer(), query);
  expect([errors, data.clients.totalCount]).toEqual([undefined, 96]);
  expect(data.clients.nodes.filter((one: any) => one.activeEnrollment?.agent).length).toBeGreaterThan(10);
});

test('the next client of a unit gets the next code', async () => {
  const { world, one } = demo;
  const year = today().slice(0, 4);
  const last = await one(
    `select coalesce(max(code), '3174-${year}-000000') from client where code like '3174-${year}-%'`,
  );
  const { client, officer } = given(world);
  const { code } = await client(await officer());
  expect(Number(code.slice(-6))).toBe(Number(last.slice(-6)) + 1);
});
