import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** Who the access tokens are for. */
export const AUDIENCE = 'urn:pulih:api';

/** Reads the subject out of a bearer token; null for a token that is missing, expired or not of the issuer. */
export type Subject = (authorization: string | undefined) => Promise<string | null>;

/** Verifies access tokens of an issuer by its published keys. */
export function verifier(issuer: string, keys: JWTVerifyGetKey): Subject {
  return async (authorization) => {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (!token) return null;
    const verified = await jwtVerify(token, keys, { issuer, audience: AUDIENCE, clockTolerance: 5 }).catch(() => null);
    return verified?.payload.sub ?? null;
  };
}

/** The keys an issuer publishes, found by its discovery document the first time a token comes. */
export function keysOf(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | null = null;
  const discover = async () => {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const { jwks_uri: uri } = (await answer.json()) as { jwks_uri: string };
    return createRemoteJWKSet(new URL(uri));
  };
  return async (header, token) => {
    found ??= discover();
    const keys = await found.catch((error: Error) => {
      found = null;
      throw error;
    });
    return keys(header, token);
  };
}
