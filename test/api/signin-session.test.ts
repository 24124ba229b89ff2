import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { accountWith, hidden, openProviderOn, PUBLIC, Visitor } from '../support/visitor.js';
import { openWorld, type World } from '../support/world.js';

const SECRET = 'kata sandi';

let world: World;
let app: FastifyInstance;
beforeAll(async () => {
  world = await openWorld();
  app = await openProviderOn(world);
  for (const name of ['rini', 'dedi', 'wati']) await accountWith(world, name, SECRET);
  await accountWith(world, 'contoh', SECRET, true);
});
afterAll(async () => {
  await app.close();
  await world.close();
});

test('a tab left open stays signed in: a refresh token gives new tokens', async () => {
  const visitor = new Visitor(app);
  const first = await visitor.signIn('rini', SECRET);
  const second = await visitor.refresh(first.refresh_token);
  expect(await visitor.nameAt(second.access_token)).toBe('Rini');
  expect(second.refresh_token).not.toBe(first.refresh_token);
});

test('a refresh token used twice is taken for stolen, and all of them end', async () => {
  const visitor = new Visitor(app);
  const first = await visitor.signIn('rini', SECRET);
  const second = await visitor.refresh(first.refresh_token);
  expect((await visitor.refresh(first.refresh_token)).error).toBe('invalid_grant');
  expect((await visitor.refresh(second.refresh_token)).error).toBe('invalid_grant');
});

test('signing out ends the session and its refresh token and leads back to the panel', async () => {
  const visitor = new Visitor(app);
  const { id_token: hint, refresh_token: refresh } = await visitor.signIn('rini', SECRET);
  const query = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: `${PUBLIC}/admin/` });
  const { body } = await visitor.visit(`/oidc/session/end?${query}`);
  const { at } = await visitor.visit('/oidc/session/end/confirm', { ...hidden(body), logout: 'yes' });
  expect(at).toBe(`${PUBLIC}/admin/`);
  expect((await visitor.refresh(refresh)).error).toBe('invalid_grant');
  expect((await visitor.begin()).body).toContain('Masuk ke Pulih');
});

test('another person may sign in on the same browser, which signs the first one out', async () => {
  const visitor = new Visitor(app);
  const { refresh_token: first } = await visitor.signIn('rini', SECRET);
  const { at } = await visitor.begin({ prompt: 'login' });
  const { at: back } = await visitor.visit(at, { username: 'dedi', password: SECRET });
  expect(back).toContain('code=');
  expect((await visitor.refresh(first)).error).toBe('invalid_grant');
});

test('a closed account gets no new tokens', async () => {
  const visitor = new Visitor(app);
  const { refresh_token: refresh } = await visitor.signIn('wati', SECRET);
  await world.owner.query("update account set active = false where username = 'wati'");
  expect((await visitor.refresh(refresh)).error).toBe('invalid_grant');
  expect((await new Visitor(app).fill('wati', SECRET)).statusCode).toBe(401);
});

test('after ten attempts one is told to wait, even with the right password; others are not', async () => {
  const guesser = new Visitor(app, '198.51.100.1');
  const { at } = await guesser.begin();
  for (let time = 0; time < 10; time += 1) await guesser.visit(at, { username: 'dedi', password: `tebakan ${time}` });
  const late = await guesser.visit(at, { username: 'Dedi', password: SECRET });
  expect([late.statusCode, late.body.includes('Coba lagi dalam 15 menit.')]).toEqual([429, true]);
  expect((await new Visitor(app, '198.51.100.2').fill('dedi', SECRET)).at).toContain('code=');
});

test('a demo account opens in a trial only, where the page offers it', async () => {
  const closed = await new Visitor(app).fill('contoh', SECRET);
  expect([closed.statusCode, closed.body.includes('Akun demo')]).toEqual([401, false]);
  const trial = await openProviderOn(world, { trial: true });
  const visitor = new Visitor(trial);
  expect((await visitor.begin()).body).toContain('Akun demo');
  expect((await visitor.fill('contoh', SECRET)).at).toContain('code=');
  await trial.close();
});

test('a sign-in page that is too old says so', async () => {
  const { statusCode, body } = await new Visitor(app).visit('/signin/unknown', { username: 'rini', password: SECRET });
  expect([statusCode, body.includes('sudah kedaluwarsa')]).toEqual([400, true]);
});

test('what has expired is forgotten', async () => {
  const { forgetExpired } = await import('../../api/src/signin/payloads.js');
  await world.owner.query(
    "update oidc_payload set expires_at = now() - interval '1 second' where kind = 'Interaction'",
  );
  await forgetExpired(world.house.pool);
  const { rows } = await world.owner.query("select 1 from oidc_payload where kind = 'Interaction'");
  expect(rows).toEqual([]);
});
