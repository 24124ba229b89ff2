import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asVariables, makeSecrets } from '../../api/src/secrets.js';
import { readSettings } from '../../api/src/settings.js';
import { refuseDemo } from '../../api/src/startChecks.js';
import { freePort, refusalOf } from '../support/started.js';
import { accountWith } from '../support/visitor.js';
import { openWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const folder = mkdtempSync(join(tmpdir(), 'pulih-settings-'));
const secrets = Object.fromEntries(
  asVariables(makeSecrets())
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replaceAll("'", '')]),
) as Record<string, string>;
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/pulih',
  PUBLIC_URL: 'https://pulih.example.go.id',
  ...secrets,
};

test('a trial makes its secrets once, for its owner only', () => {
  const first = readSettings({ DATA_FOLDER: folder });
  expect(readSettings({ DATA_FOLDER: folder }).secrets).toEqual(first.secrets);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0);
  expect(first).toMatchObject({ demo: true, port: 4000, publicUrl: 'http://localhost:4000', issuer: null });
});

test('damaged secrets are named, not written over', () => {
  const damaged = mkdtempSync(join(tmpdir(), 'pulih-damaged-'));
  writeFileSync(join(damaged, 'secrets.json'), '{"dataKey": ');
  expect(() => readSettings({ DATA_FOLDER: damaged })).toThrow(/secrets.json is damaged/);
  expect(readFileSync(join(damaged, 'secrets.json'), 'utf8')).toBe('{"dataKey": ');
});

test('production takes what "npm run -s secrets" prints', () => {
  expect(readSettings(production)).toMatchObject({ production: true, demo: false });
});

test('production does not start without its secrets, its database, its address, or with the demo', async () => {
  const refusals: [Record<string, string>, RegExp][] = [
    [{ DATA_KEY: '' }, /wants DATA_KEY; "npm run -s secrets" prints a fresh set/],
    [{ COOKIE_KEY: 'short', OIDC_JWKS: '' }, /wants COOKIE_KEY, OIDC_JWKS \(or OIDC_ISSUER\)/],
    [{ OIDC_JWKS: '{"keys": [{"kty": "RSA"}]}' }, /OIDC_JWKS wants a JWK set/],
    [{ DATABASE_URL: '' }, /DATABASE_URL is missing/],
    [{ PUBLIC_URL: '' }, /PUBLIC_URL is missing/],
    [{ PUBLIC_URL: 'pulih.example.go.id' }, /PUBLIC_URL is "pulih.example.go.id"; it wants an address/],
    [{ DEMO: '1' }, /DEMO is on/],
  ];
  for (const [changed, sentence] of refusals)
    expect(() => readSettings({ ...production, ...changed })).toThrow(sentence);
  const { said, status } = await refusalOf({ ...production, OIDC_JWKS: '' });
  expect([said, status]).toEqual([expect.stringMatching(/^Production wants OIDC_JWKS[^\n]+\.$/), 1]);
});

test('with an issuer of its own production wants no keys for the embedded provider', () => {
  const { DATABASE_APP_PASSWORD, DATA_KEY } = secrets;
  const given = { ...production, DATABASE_APP_PASSWORD, DATA_KEY, COOKIE_KEY: '', OIDC_JWKS: '' };
  expect(readSettings({ ...given, OIDC_ISSUER: 'https://sso.example.go.id' }).issuer).toBe('https://sso.example.go.id');
});

test('production refuses a database with the demo world in it', async () => {
  await expect(refuseDemo(world.ownerUrl)).resolves.toBeUndefined();
  await accountWith(world, 'contoh', 'kata sandi', true);
  await expect(refuseDemo(world.ownerUrl)).rejects.toThrow(/holds the demo world \(1 demo accounts\)/);
});

test('a DATABASE_URL that leads nowhere, and a data folder that cannot be written, are said in one sentence', async () => {
  const PORT = await freePort();
  const nowhere = await refusalOf({ DATA_FOLDER: folder, PORT, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/none' });
  expect(nowhere.said).toMatch(/^DATABASE_URL does not lead to a PostgreSQL server: [^\n]+\.$/);
  const closed = await refusalOf({ DATA_FOLDER: join(folder, 'secrets.json', 'below'), PORT });
  expect(closed.said).toMatch(/^The data folder [^\n]+ is not writable\.$/);
  expect([nowhere.status, closed.status]).toEqual([1, 1]);
});

test('a database user who may not prepare the database is named in one sentence', async () => {
  const name = `stranger_${Date.now()}`;
  await world.owner.query(`create role ${name} login password 'x'`);
  const url = Object.assign(new URL(world.ownerUrl), { username: name, password: 'x' });
  const { said, status } = await refusalOf({ DATA_FOLDER: folder, PORT: await freePort(), DATABASE_URL: url.href });
  await world.owner.query(`drop role ${name}`);
  expect([said, status]).toEqual([expect.stringMatching(/^The user of DATABASE_URL may not prepare [^\n]+\.$/), 1]);
});
