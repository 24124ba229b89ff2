import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { StartError } from './startError.js';

/** Keys a deployer must give in production and that are made once for a trial. */
export interface Secrets {
  /** Password of the login role the API connects as. */
  databasePassword: string;
  /** Seals and digests a NIK. */
  dataKey: string;
  /** Signs the sign-in cookies. */
  cookieKey: string;
  /** Sign the tokens of the embedded provider, the first of them; the others are still believed. */
  signingKeys: JWK[];
}

type Phrase = Exclude<keyof Secrets, 'signingKeys'>;

const variables: Record<Phrase, string> = {
  databasePassword: 'DATABASE_APP_PASSWORD',
  dataKey: 'DATA_KEY',
  cookieKey: 'COOKIE_KEY',
};

/** Makes a fresh set. */
export function makeSecrets(): Secrets {
  const phrase = () => randomBytes(32).toString('hex');
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const signingKey = { ...key, kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' } as JWK;
  return { databasePassword: phrase(), dataKey: phrase(), cookieKey: phrase(), signingKeys: [signingKey] };
}

/** The set as the lines of an environment file. */
export function asVariables(secrets: Secrets): string {
  const phrases = Object.entries(variables).map(([key, name]) => `${name}=${secrets[key as Phrase]}`);
  return [...phrases, `OIDC_JWKS='${JSON.stringify({ keys: secrets.signingKeys })}'`].join('\n');
}

/** What production was given. @throws StartError naming everything that is missing. */
export function givenSecrets(env: NodeJS.ProcessEnv): Secrets {
  const wanted = Object.entries(variables).filter(([key]) => key !== 'cookieKey' || !env.OIDC_ISSUER);
  const missing = wanted.map(([, name]) => name).filter((name) => (env[name] ?? '').length < 32);
  const signingKeys = env.OIDC_ISSUER ? [] : keysIn(env.OIDC_JWKS);
  if (!env.OIDC_ISSUER && signingKeys.length === 0) missing.push('OIDC_JWKS (or OIDC_ISSUER)');
  if (missing.length)
    throw new StartError(`Production wants ${missing.join(', ')}; "npm run -s secrets" prints a fresh set.`);
  const phrase = (key: Phrase) => env[variables[key]] ?? '';
  return {
    databasePassword: phrase('databasePassword'),
    dataKey: phrase('dataKey'),
    cookieKey: phrase('cookieKey'),
    signingKeys,
  };
}

/** What a trial keeps in its data folder, made the first time; the environment goes before it. */
export function trialSecrets(env: NodeJS.ProcessEnv, folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const before = readKept(file);
  const kept = { ...makeSecrets(), ...before };
  if (Object.keys(before).length < Object.keys(kept).length) {
    writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const chosen = Object.entries(variables).map(([key, name]) => [key, env[name] || kept[key as Phrase]]);
  return { ...kept, ...Object.fromEntries(chosen), ...(env.OIDC_JWKS && { signingKeys: keysIn(env.OIDC_JWKS) }) };
}

function readKept(file: string): Partial<Secrets> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch {
    throw new StartError(`${file} is damaged: mend it, or move the data folder away to begin afresh.`);
  }
}

function keysIn(text: string | undefined): JWK[] {
  if (!text) return [];
  try {
    const { keys } = JSON.parse(text) as { keys: JWK[] };
    if (keys.every((key) => key.kty === 'EC' && key.crv === 'P-256' && key.d)) return keys;
  } catch {
    // The sentence below says it.
  }
  throw new StartError(
    'OIDC_JWKS wants a JWK set of private P-256 keys: {"keys": [{"kty": "EC", "crv": "P-256", …}]}.',
  );
}
