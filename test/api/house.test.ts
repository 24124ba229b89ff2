import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { printSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { configOf } from '../../api/src/database.js';
import { ruleCodes } from '../support/rules.js';
import { contract, sorted } from '../../api/src/schema.js';
import { openWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('the committed contract is the one the code makes', async () => {
  const committed = readFileSync('schema/schema.graphql', 'utf8');
  expect(committed).toBe(`${printSchema(sorted(await contract()))}\n`);
});

test('the database the migrations make is the one the entities describe', async () => {
  const orm = await MikroORM.init(configOf(world.ownerUrl));
  const sql = await orm.schema.getUpdateSchemaSQL();
  await orm.close();
  const own = sql
    .split(/;\n+/)
    .filter(
      (line) =>
        line.trim() && !/^\s*(set names|drop function|drop table if exists "(oidc_payload|migration)")/.test(line),
    );
  expect(own).toEqual([]);
});

test('every query and mutation says who may', () => {
  const { queries, mutations, authorizedFields } = getMetadataStorage();
  const open = [...queries, ...mutations].filter(
    ({ methodName, target }) =>
      !authorizedFields.some((one) => one.fieldName === methodName && one.target === target && one.roles.length > 0),
  );
  expect(open.map((one) => one.schemaName)).toEqual([]);
});

test('row-level security is on for every table, and nobody sees a row without a role', async () => {
  const { rows } = await world.owner.query(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity`,
  );
  expect(rows.map((row) => row.relname).toSorted()).toEqual(['migration', 'oidc_payload']);
  const pool = world.house.pool;
  await expect(pool.query('select * from client')).rejects.toThrow('permission denied');
});

test('the login role owns nothing', async () => {
  const { rows } = await world.owner.query(
    `select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'pulih%'`,
  );
  expect(rows).toEqual([]);
});

test('every rule has a test file named after it', () => {
  const missing = ruleCodes.filter((code) => !existsSync(`test/guideline/${code.replaceAll('.', '-')}.test.ts`));
  expect(missing).toEqual([]);
});

test('every entity stands in the glossary of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = [...world.house.orm.getMetadata().getAll().values()].map((meta) => meta.className);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('no file of ours is longer than 150 lines, message files and migrations apart', () => {
  const files = ['api/src', 'admin/src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const counted = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/migrations|wording|i18n/.test(file));
  const long = counted.filter((file) => readFileSync(file, 'utf8').split('\n').length > 151);
  expect(long).toEqual([]);
});
