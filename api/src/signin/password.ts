import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { hashOf, isRight, passwordOf } from '../people/password.js';

/** A hash nobody has the password of: an unknown name takes as long as a known one. */
const nobody = hashOf(randomUUID());

/** The subject of a username and its password; null when either is wrong, or the account is a demo one and those are off. */
export async function subjectOf(pool: Pool, demo: boolean, username: string, password: string): Promise<string | null> {
  const known = await passwordOf(pool, username);
  const right = await isRight(known?.password_hash ?? (await nobody), password);
  return known && right && (demo || !known.demo) ? known.subject : null;
}
