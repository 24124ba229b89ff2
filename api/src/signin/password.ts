import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Pool } from 'pg';

interface Known {
  subject: string;
  password_hash: string;
  demo: boolean;
}

/** A hash nobody has the password of: an unknown name takes as long as a known one. */
const nobody = hash(randomUUID());

/** The argon2id hash of a password, as accounts keep it. */
export const hashOf = (password: string): Promise<string> => hash(password);

/** The subject of a username and its password; null when either is wrong, or the account is a demo one and those are off. */
export async function subjectOf(pool: Pool, demo: boolean, username: string, password: string): Promise<string | null> {
  const { rows } = await pool.query<Known>({
    name: 'password_of',
    text: 'select subject, password_hash, demo from password_of($1)',
    values: [username.replaceAll('\0', '')],
  });
  const [known] = rows;
  const right = await verify(known?.password_hash ?? (await nobody), password).catch(() => false);
  return known && right && (demo || !known.demo) ? known.subject : null;
}
