import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { roomsOf } from '../../api/src/rooms.js';
import { openServer } from '../../api/src/server.js';
import { openWorld, type World } from '../support/world.js';

const panel = mkdtempSync(join(tmpdir(), 'pulih-panel-'));
const settings = { publicUrl: 'http://localhost:4000', clientId: 'pulih-panel', demo: true };
const subject = async () => null;
const signIn = { issuer: 'https://issuer.test/realm', subject, room: async () => undefined };

let world: World;
let app: FastifyInstance;
beforeAll(async () => {
  mkdirSync(join(panel, 'assets'));
  for (const name of ['index.html', 'explorer.html', 'assets/app-1a2b.js'])
    writeFileSync(join(panel, name), `<${name}>`);
  world = await openWorld();
  app = await openServer({ ...world.house, subject, rooms: roomsOf(settings, signIn, panel) });
});
afterAll(async () => {
  await app.close();
  await world.close();
  rmSync(panel, { recursive: true });
});

const visit = (url: string, accept = 'text/html', host = 'localhost:4000') =>
  app.inject({ url, headers: { accept, host } });

test('the panel is kept by no browser, and its hashed files for ever', async () => {
  const [page, file] = [await visit('/admin/'), await visit('/admin/assets/app-1a2b.js', '*/*')];
  expect([page.body, page.headers['cache-control']]).toEqual(['<index.html>', 'no-cache']);
  expect([file.body, file.headers['cache-control']]).toEqual([
    '<assets/app-1a2b.js>',
    expect.stringMatching('immutable'),
  ]);
});

test('an address within the panel leads to the panel, a file that is missing to nothing', async () => {
  expect((await visit('/admin/clients/1/show')).body).toBe('<index.html>');
  expect((await visit('/admin/assets/gone.js')).statusCode).toBe(404);
  expect((await visit('/admin/..%2f..%2fpackage.json')).body).toBe('<index.html>');
});

test('the panel runs no script but its own and speaks only to us and to the issuer', async () => {
  const policy = String((await visit('/admin/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self' https://issuer.test;");
  expect(policy).not.toContain('script-src');
});

test('the panel learns where to sign in', async () => {
  const { issuer } = signIn;
  expect((await visit('/admin/config.json')).json()).toEqual({ issuer, clientId: 'pulih-panel', demo: true });
});

test('a browser at /graphql meets the explorer; a program is told to send a query', async () => {
  expect((await visit('/graphql')).body).toBe('<explorer.html>');
  const program = await visit('/graphql', '*/*');
  expect([program.statusCode, program.headers.allow]).toEqual([405, 'POST']);
});

test('a browser that came by another name of this machine is led to the one the sign-in knows', async () => {
  const { headers } = await visit('/admin/clients', 'text/html', '127.0.0.1:4000');
  expect(headers.location).toBe('http://localhost:4000/admin/clients');
  expect((await visit('/admin/', '*/*', '127.0.0.1:4000')).statusCode).toBe(200);
});
