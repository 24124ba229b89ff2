import { createLocalJWKSet, type JWK } from 'jose';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { DemoAccount } from '../demo/accounts.js';
import type { Settings } from '../settings.js';
import { mountProvider } from './mount.js';
import { forgetExpired } from './payloads.js';
import { openProvider } from './provider.js';
import { signInRoom } from './room.js';
import { keysOf, verifier, type Subject } from './token.js';

/** Who issues the tokens, and how a request's token is read. */
export interface SignIn {
  issuer: string;
  subject: Subject;
  /** The embedded provider and its pages; nothing where another issuer serves. */
  room: (app: FastifyInstance) => Promise<void>;
}

type Chosen = Pick<Settings, 'issuer' | 'publicUrl' | 'clientId' | 'secrets'>;

const CLEANING = 10 * 60_000;

/** The sign-in by the settings: tokens of another issuer, or of the embedded provider, whose keys need no round trip. */
export function openSignIn(settings: Chosen, pool: Pool, demo: readonly DemoAccount[]): SignIn {
  const { issuer: other, publicUrl, clientId, secrets } = settings;
  if (other) return { issuer: other, subject: verifier(other, keysOf(other)), room: async () => undefined };
  const provider = openProvider({ publicUrl, clientId, pool, secrets });
  const keys = createLocalJWKSet({ keys: secrets.signingKeys.map(published) });
  const room = async (app: FastifyInstance) => {
    const cleaning = setInterval(() => void forgetExpired(pool).catch(() => undefined), CLEANING).unref();
    app.addHook('onClose', async () => clearInterval(cleaning));
    await mountProvider(app, provider);
    await signInRoom(app, { provider, pool, demo });
  };
  return { issuer: provider.issuer, subject: verifier(provider.issuer, keys), room };
}

/** A key without its private half. */
const published = (key: JWK): JWK => ({ ...key, d: undefined });
