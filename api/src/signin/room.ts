import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import type { DemoAccount } from '../demo/accounts.js';
import { Attempts } from './attempts.js';
import { loginPage } from './loginPage.js';
import { serveLooks } from './looks.js';
import { expiredPage } from './pages.js';
import { subjectOf } from './password.js';
import { POLICY } from './policy.js';
import { languageIn, words } from './wording.js';

/** What the sign-in room needs. */
export interface SignInParts {
  provider: Provider;
  pool: Pool;
  /** Accounts one may fill in with a click; empty outside a trial, where such accounts do not open either. */
  demo: readonly DemoAccount[];
}

type Asked = FastifyRequest<{ Querystring: { lang?: string }; Body?: { username?: string; password?: string } }>;

/** The pages of the sign-in, at /signin. */
export async function signInRoom(app: FastifyInstance, { provider, pool, demo }: SignInParts): Promise<void> {
  const attempts = new Attempts();
  const show = (reply: FastifyReply, status: number, page: string) =>
    reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
  const asked = async ({ raw, query }: Asked, reply: FastifyReply) => {
    const interaction = await provider.interactionDetails(raw, reply.raw).catch(unlessExpired);
    return { interaction, language: languageIn(query.lang, interaction?.params['ui_locales']) };
  };

  await app.register(async (room) => {
    room.addHook('onRequest', async (_, reply) => void reply.header('content-security-policy', POLICY));
    room.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    serveLooks(room);
    room.get('/signin/:uid', async (request: Asked, reply) => {
      const { interaction, language } = await asked(request, reply);
      return interaction ? show(reply, 200, loginPage({ language, demo })) : show(reply, 400, expiredPage(language));
    });
    room.post('/signin/:uid', async (request: Asked, reply) => {
      const { interaction, language } = await asked(request, reply);
      if (!interaction) return show(reply, 400, expiredPage(language));
      const { username = '', password = '' } = request.body ?? {};
      const again = (status: number, problem: string) =>
        show(reply, status, loginPage({ language, problem, username, demo }));
      const key = `${request.ip} ${username.toLowerCase()}`;
      const wait = attempts.count(key);
      if (wait !== null) return again(429, words[language].tooOften.replace('{minutes}', String(wait)));
      const accountId = await subjectOf(pool, demo.length > 0, username, password);
      if (!accountId) return again(401, words[language].wrong);
      attempts.forgive(key);
      const result = { login: { accountId, remember: false } };
      return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
    });
  });
}

function unlessExpired(error: unknown): null {
  if (error instanceof errors.SessionNotFound) return null;
  throw error;
}
