import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { makeSecrets } from '../../api/src/secrets.js';
import { AUDIENCE } from '../../api/src/signin/token.js';
import { accountWith, openProviderOn, PUBLIC, Visitor } from '../support/visitor.js';
import { openWorld, type World } from '../support/world.js';

let world: World;
let app: FastifyInstance;
let rini: { subject: string };
const secrets = makeSecrets();
beforeAll(async () => {
  world = await openWorld();
  app = await openProviderOn(world, { secrets });
  rini = await accountWith(world, 'rini', 'kata sandi rini');
});
afterAll(async () => {
  await app.close();
  await world.close();
});

test('a username and its password lead to a token the API accepts', async () => {
  const visitor = new Visitor(app);
  const { access_token: token } = await visitor.signIn('Rini', 'kata sandi rini');
  expect(await visitor.nameAt(token)).toBe('Rini');
});

test('who is signed in already is not asked for the password again', async () => {
  const visitor = new Visitor(app);
  await visitor.signIn('rini', 'kata sandi rini');
  const { at } = await visitor.begin();
  expect(at).toMatch(/auth-callback\?code=.+&state=here/);
});

test('a wrong password and an unknown name are refused with the same sentence', async () => {
  const sentence = 'Nama pengguna atau kata sandi salah.';
  for (const [username, password] of [
    ['rini', 'salah'],
    ['siapa', 'kata sandi rini'],
    ["' or 1=1 --", ''],
  ] as const) {
    const { statusCode, body } = await new Visitor(app).fill(username, password);
    expect([statusCode, body.includes(sentence)]).toEqual([401, true]);
  }
});

test('the sign-in page speaks English to who asks for it', async () => {
  const { body } = await new Visitor(app).fill('rini', 'wrong', 'en');
  expect(body).toContain('The username or the password is wrong.');
  const asked = await new Visitor(app).begin({ ui_locales: 'en' });
  expect(asked.body).toContain('<html lang="en">');
});

test('what is typed as a username is shown as text, never as HTML', async () => {
  const { body } = await new Visitor(app).fill('"><script>alert(1)</script>', 'x');
  expect(body).not.toContain('<script>alert');
});

test('the sign-in page loads nothing from elsewhere and stands in no frame', async () => {
  const { headers, body } = await new Visitor(app).begin();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'.+frame-ancestors 'none'/);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('an address that is not registered gets no code', async () => {
  const { statusCode, headers } = await new Visitor(app).begin({ redirect_uri: 'https://elsewhere.test/' });
  expect(statusCode).toBe(400);
  expect(headers.location).toBeUndefined();
});

test('a request without PKCE gets no code, and one with the plain method neither', async () => {
  for (const code_challenge_method of ['', 'plain']) {
    const { at } = await new Visitor(app).begin({ code_challenge_method });
    expect(at).toMatch(/auth-callback\?error=invalid_request/);
  }
});

test('a token for anything but the API is not given', async () => {
  const { at } = await new Visitor(app).begin({ resource: 'urn:other:api' });
  expect(at).toMatch(/auth-callback\?error=invalid_target/);
});

test('a token that is expired, foreign, unsigned or for someone else is no sign-in', async () => {
  const visitor = new Visitor(app);
  const ours = await importJWK(secrets.signingKeys[0] as JWK, 'ES256');
  const { privateKey: theirs } = await generateKeyPair('ES256');
  const made = (key: CryptoKey | Uint8Array, { issuer = `${PUBLIC}/oidc`, audience = AUDIENCE, expires = '1h' } = {}) =>
    new SignJWT({ sub: rini.subject })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(key);
  expect(await visitor.nameAt(await made(ours))).toBe('Rini');
  const [, payload] = (await made(ours)).split('.');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  const bad = [
    made(ours, { expires: '-1m' }),
    made(ours, { issuer: 'https://elsewhere.test' }),
    made(ours, { audience: 'urn:other:api' }),
    made(theirs),
    unsigned,
    '',
  ];
  for (const token of bad) expect(await visitor.nameAt(await token)).toBe('UNAUTHENTICATED');
});

test('with another issuer named, its tokens open the API and no provider stands here', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [await exportJWK(publicKey)] };
  const issuer = fastify();
  issuer.get('/.well-known/openid-configuration', () => ({ jwks_uri: `${issuer.listeningOrigin}/keys` }));
  issuer.get('/keys', () => keys);
  await issuer.listen();
  const elsewhere = await openProviderOn(world, { issuer: issuer.listeningOrigin });
  const token = await new SignJWT({ sub: rini.subject })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(issuer.listeningOrigin)
    .setAudience(AUDIENCE)
    .setExpirationTime('1h')
    .sign(privateKey);
  const visitor = new Visitor(elsewhere);
  expect(await visitor.nameAt(token)).toBe('Rini');
  expect((await visitor.begin()).statusCode).toBe(404);
  await elsewhere.close();
  await issuer.close();
});

test('an id token opens nothing at the API', async () => {
  const visitor = new Visitor(app);
  const { id_token: token } = await visitor.signIn('rini', 'kata sandi rini');
  expect(await visitor.nameAt(token)).toBe('UNAUTHENTICATED');
});
