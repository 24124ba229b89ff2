import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ItemWording } from './guideline/whoqol/wording.js';
import { readItemWording } from './itemWording.js';
import { givenSecrets, trialSecrets, type Secrets } from './secrets.js';
import { StartError } from './startError.js';

export { StartError };

/** What the environment decides. */
export interface Settings {
  production: boolean;
  demo: boolean;
  port: number;
  host: string;
  /** Where people reach it, without a slash at the end; the issuer of the embedded provider stands on it. */
  publicUrl: string;
  /** Whether the addresses a reverse proxy forwards are believed. */
  trustProxy: boolean;
  databaseUrl: string | null;
  dataFolder: string;
  /** The issuer of the tokens: another one, or null for the embedded provider. */
  issuer: string | null;
  /** The panel's name at the issuer. */
  clientId: string;
  /** The deployer's wording of the WHOQOL items. */
  itemWording: ItemWording;
  secrets: Secrets;
}

/** Reads the environment. @throws StartError in one clear sentence when production would be unsafe. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const production = env.NODE_ENV === 'production';
  const demo = env.DEMO ? env.DEMO !== '0' : !production;
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new StartError(`PORT is "${env.PORT}"; it wants a number from 0 to 65535.`);
  if (production && demo)
    throw new StartError('DEMO is on: production does not start with demo accounts or the demo world.');
  if (production && !env.DATABASE_URL)
    throw new StartError('DATABASE_URL is missing: production wants a PostgreSQL server of its own.');
  if (production && !env.PUBLIC_URL)
    throw new StartError('PUBLIC_URL is missing: production wants the address people reach it at.');
  const dataFolder = resolve(env.DATA_FOLDER || '.data');
  return {
    production,
    demo,
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl: originOf('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${port}`),
    trustProxy: env.TRUST_PROXY === '1',
    databaseUrl: env.DATABASE_URL || null,
    dataFolder,
    issuer: env.OIDC_ISSUER || null,
    clientId: env.OIDC_CLIENT_ID || 'pulih-panel',
    itemWording: env.WHOQOL_ITEMS ? readItemWording(env.WHOQOL_ITEMS) : {},
    secrets: production ? givenSecrets(env) : inFolder(dataFolder, () => trialSecrets(env, dataFolder)),
  };
}

function originOf(name: string, text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw new StartError(`${name} is "${text}"; it wants an address like https://pulih.example.go.id, without a path.`);
}

function inFolder<T>(folder: string, act: () => T): T {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return act();
  } catch (error) {
    if (error instanceof StartError) throw error;
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new StartError(
      full ? `The disk is full: nothing can be kept in ${folder}.` : `The data folder ${folder} is not writable.`,
    );
  }
}
