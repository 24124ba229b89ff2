import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { placeFor } from '../../api/src/embedded/place.js';
import { freePort, refusalOf, startPulih, type Started } from '../support/started.js';

const folder = mkdtempSync(join(tmpdir(), 'pulih-start-'));
const oneSentence = /^[^\n]+\.$/;

let port: string;
let first: Started;
beforeAll(async () => {
  port = await freePort();
  first = startPulih({ DATA_FOLDER: folder, PORT: port });
  await first.up;
});
afterAll(() => {
  first.child.kill('SIGKILL');
  for (const path of [placeFor(folder), folder]) rmSync(path, { recursive: true, force: true });
});

const health = async () => (await fetch(`http://127.0.0.1:${port}/health`)).json();
const running = () => readdirSync(placeFor(folder)).includes('postmaster.pid');

test('it comes up with nothing but a folder and prints where', async () => {
  expect(await health()).toEqual({ status: 'ok', database: 'ok' });
  expect(first.output()).toContain(`Panel    http://localhost:${port}/admin/`);
  expect(first.output()).toContain('Regions: 83,762 villages');
});

test('without the demo world it prints no accounts', () => {
  expect(first.output()).not.toContain('Demo accounts');
});

test('a port in use is said in one sentence', async () => {
  const { said, status } = await refusalOf({ DATA_FOLDER: mkdtempSync(join(tmpdir(), 'pulih-')), PORT: port });
  expect(said).toMatch(oneSentence);
  expect([said.startsWith(`Port ${port} is in use`), status]).toEqual([true, 1]);
});

test('a second Pulih on the same data is refused in one sentence, and the first goes on', async () => {
  const { said, status } = await refusalOf({ DATA_FOLDER: folder, PORT: await freePort() });
  expect(said).toMatch(/^Another Pulih already runs on the data in .+; stop it first\.$/);
  expect([status, await health()]).toEqual([1, { status: 'ok', database: 'ok' }]);
});

test('Ctrl-C ends the requests, then the database, and leaves with 0', async () => {
  const asked = Array.from({ length: 30 }, () => fetch(`http://127.0.0.1:${port}/health`).then(({ status }) => status));
  await Promise.race(asked);
  first.child.kill('SIGINT');
  const answers = await Promise.allSettled(asked);
  expect(answers.filter((one) => one.status === 'fulfilled' && ![200, 503].includes(one.value))).toEqual([]);
  expect(await first.ended).toBe(0);
  expect([running(), first.output().trim().endsWith('the data are kept.')]).toEqual([false, true]);
});

test('started again it keeps the data and is up within seconds; a request to stop is as good as Ctrl-C', async () => {
  const since = Date.now();
  const again = startPulih({ DATA_FOLDER: folder, PORT: port });
  await again.up;
  expect(Date.now() - since).toBeLessThan(15_000);
  again.child.kill('SIGTERM');
  expect([await again.ended, running()]).toEqual([0, false]);
});

test('after it was killed it starts on what it left behind', async () => {
  const killed = startPulih({ DATA_FOLDER: folder, PORT: port });
  await killed.up;
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(running()).toBe(true);
  const after = startPulih({ DATA_FOLDER: folder, PORT: port });
  await after.up;
  expect(await health()).toEqual({ status: 'ok', database: 'ok' });
  after.child.kill('SIGINT');
  expect([await after.ended, running()]).toEqual([0, false]);
});

test('data of an older PostgreSQL are not touched, and the sentence says what to do', async () => {
  const old = mkdtempSync(join(tmpdir(), 'pulih-old-'));
  mkdirSync(placeFor(old), { recursive: true });
  writeFileSync(join(placeFor(old), 'PG_VERSION'), '16\n');
  const { said, status } = await refusalOf({ DATA_FOLDER: old, PORT: await freePort() });
  rmSync(placeFor(old), { recursive: true });
  expect(said).toMatch(/^The data in .+ are of PostgreSQL 16 and this is 18: .+\.$/);
  expect(status).toBe(1);
});
