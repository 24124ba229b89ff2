import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the environment decides. */
export interface Settings {
  production: boolean;
  demo: boolean;
  port: number;
  host: string;
  /** Where people reach it; the issuer of the embedded provider stands on it. */
  publicUrl: string;
  databaseUrl: string | null;
  dataFolder: string;
  issuer: string | null;
  secrets: Secrets;
}

/** Keys a deployer must give in production and that are made once for a trial. */
export interface Secrets {
  /** Password of the login role the API connects as. */
  databasePassword: string;
  /** Seals and digests a NIK. */
  dataKey: string;
  /** Signs the sign-in cookies. */
  cookieKey: string;
}

const variables: Record<keyof Secrets, string> = {
  databasePassword: 'DATABASE_APP_PASSWORD',
  dataKey: 'DATA_KEY',
  cookieKey: 'COOKIE_KEY',
};

/** One sentence for the person who starts it; nothing else is printed. */
export class StartError extends Error {}

/** Reads the environment. @throws StartError in one clear sentence when production would be unsafe. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const production = env.NODE_ENV === 'production';
  const demo = env.DEMO ? env.DEMO !== '0' : !production;
  const port = Number(env.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new StartError(`PORT is "${env.PORT}"; it wants a number from 0 to 65535.`);
  if (production && demo)
    throw new StartError('DEMO is on: production does not start with demo accounts or the demo world.');
  if (production && !env.DATABASE_URL)
    throw new StartError('DATABASE_URL is missing: production wants a PostgreSQL server of its own.');
  if (production && !env.PUBLIC_URL)
    throw new StartError('PUBLIC_URL is missing: production wants the address people reach it at.');
  const dataFolder = resolve(env.DATA_FOLDER ?? '.data');
  return {
    production,
    demo,
    port,
    host: env.HOST ?? '127.0.0.1',
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${port}`,
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder,
    issuer: env.OIDC_ISSUER ?? null,
    secrets: production ? givenSecrets(env) : trialSecrets(env, dataFolder),
  };
}

function givenSecrets(env: NodeJS.ProcessEnv): Secrets {
  const missing = Object.values(variables).filter((name) => (env[name] ?? '').length < 32);
  if (missing.length) throw new StartError(`${missing.join(', ')}: production wants each of at least 32 characters.`);
  const entries = Object.entries(variables).map(([key, name]) => [key, env[name]]);
  return Object.fromEntries(entries) as unknown as Secrets;
}

function trialSecrets(env: NodeJS.ProcessEnv, folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) {
    const made = Object.fromEntries(Object.keys(variables).map((key) => [key, randomBytes(32).toString('hex')]));
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const chosen = Object.entries(variables).map(([key, name]) => [key, env[name] ?? kept[key as keyof Secrets]]);
  return Object.fromEntries(chosen) as unknown as Secrets;
}

/** A short name for this checkout, for folders outside it. */
export const nameOfFolder = (folder: string): string => createHash('sha1').update(folder).digest('hex').slice(0, 12);
