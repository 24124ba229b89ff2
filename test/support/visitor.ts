import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { hashOf } from '../../api/src/people/password.js';
import { demoAccounts } from '../../api/src/demo/accounts.js';
import { makeSecrets, type Secrets } from '../../api/src/secrets.js';
import { openServer } from '../../api/src/server.js';
import { openSignIn } from '../../api/src/signin/index.js';
import type { World } from './world.js';

/** Where the panel of the tests lives. */
export const PUBLIC = 'https://pulih.test';
const CALLBACK = `${PUBLIC}/admin/auth-callback`;

/** What the token endpoint answers. */
export interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  error?: string;
}

/** A server with the embedded provider on a world's database; a trial offers the demo accounts. */
export async function openProviderOn(
  { house }: World,
  { trial = false, issuer, secrets = makeSecrets() }: { trial?: boolean; issuer?: string; secrets?: Secrets } = {},
) {
  const settings = { issuer: issuer ?? null, publicUrl: PUBLIC, clientId: 'pulih-panel', secrets };
  const signIn = openSignIn(settings, house.pool, trial ? demoAccounts : []);
  const app = await openServer({ ...house, subject: signIn.subject, rooms: signIn.room });
  await app.ready();
  return app;
}

/** Makes an account with a password. */
export async function accountWith({ owner }: World, username: string, password: string, demo = false) {
  const [id, subject] = [randomUUID(), randomUUID()];
  await owner.query(
    `insert into account (id, recorded_at, subject, username, name, role, unit_id, demo, active)
     values ($1, now(), $2, $3, 'Rini', 'OFFICER', 3174, $4, true)`,
    [id, subject, username, demo],
  );
  await owner.query('insert into account_password (account_id, hash) values ($1, $2)', [id, await hashOf(password)]);
  return { id, subject };
}

/** A person at a browser: keeps cookies, follows where the server sends them. */
export class Visitor {
  readonly #cookies = new Map<string, { value: string; path: string }>();
  readonly verifier = randomBytes(32).toString('base64url');

  constructor(
    private readonly app: FastifyInstance,
    private readonly address = '203.0.113.7',
  ) {}

  /** Asks for a page, or sends a form; stops at the first page, or where the way leads elsewhere. */
  async visit(
    url: string,
    form?: Record<string, string>,
    accept = 'text/html',
  ): Promise<LightMyRequestResponse & { at: string }> {
    const { pathname, search } = new URL(url, PUBLIC);
    const kept = [...this.#cookies].filter(([, { path }]) => pathname.startsWith(path));
    const answer = await this.app.inject({
      method: form ? 'POST' : 'GET',
      url: pathname + search,
      remoteAddress: this.address,
      headers: {
        accept,
        cookie: kept.map(([name, { value }]) => `${name}=${value}`).join('; '),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { payload: new URLSearchParams(form).toString() }),
    });
    for (const { name, value, path = '/' } of answer.cookies) this.#keep(name, value, path);
    const next = answer.headers.location;
    const sends = /<form method="post" action="(?<action>[^"]+)">/.exec(answer.body)?.groups;
    if (sends && answer.body.includes('forms[0].submit()'))
      return this.visit(sends['action'] as string, hidden(answer.body));
    const inside = next && !next.startsWith(CALLBACK) && new URL(next, PUBLIC).origin === PUBLIC;
    return inside ? this.visit(next) : Object.assign(answer, { at: next ?? url });
  }

  #keep(name: string, value: string, path: string): void {
    if (value) this.#cookies.set(name, { value, path });
    else this.#cookies.delete(name);
  }

  /** Asks to sign in, as the panel does. */
  begin(more: Record<string, string> = {}) {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    const query = new URLSearchParams({
      client_id: 'pulih-panel',
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'openid profile',
      state: 'here',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    });
    return this.visit(`/oidc/auth?${query}`);
  }

  /** Fills in the sign-in page. */
  async fill(username: string, password: string, language = 'id') {
    const { at } = await this.begin();
    return this.visit(`${at}?lang=${language}`, { username, password });
  }

  /** Signs in and trades the code for tokens. */
  async signIn(username: string, password: string): Promise<Tokens> {
    const { at } = await this.fill(username, password);
    return this.tokens({
      grant_type: 'authorization_code',
      code: new URL(at).searchParams.get('code') ?? '',
      redirect_uri: CALLBACK,
      code_verifier: this.verifier,
    });
  }

  /** Gives a refresh token back for new tokens. */
  refresh = (token: string) => this.tokens({ grant_type: 'refresh_token', refresh_token: token });

  async tokens(form: Record<string, string>): Promise<Tokens> {
    const answer = await this.visit('/oidc/token', { client_id: 'pulih-panel', ...form }, '*/*');
    return answer.json<Tokens>();
  }

  /** Who the API takes the bearer of a token for: a name, or the code of the refusal. */
  async nameAt(token: string): Promise<string> {
    const answer = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: '{ viewer { name } }' },
    });
    const { data, errors } = answer.json<any>();
    return data?.viewer?.name ?? errors[0].extensions.code;
  }
}

/** The hidden fields of a page's form. */
export function hidden(body: string): Record<string, string> {
  const fields = body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
}
