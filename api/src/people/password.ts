import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Pool } from 'pg';

/** The argon2id hash of a password, as accounts keep it. */
export const hashOf = (password: string): Promise<string> => hash(password);

/** Whether a password is the one of a hash. */
export const isRight = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password).catch(() => false);

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password nobody chose: four groups of four letters that are not mistaken for each other (about 79 bits). */
export const freshPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );

interface Known {
  subject: string;
  password_hash: string;
  demo: boolean;
}

/** What is kept of a username, past the policies: the one thing the login role may ask about passwords. */
export async function passwordOf(pool: Pool, username: string): Promise<Known | null> {
  const text = 'select subject, password_hash, demo from password_of($1)';
  const { rows } = await pool.query<Known>({ name: 'password_of', text, values: [username.replaceAll('\0', '')] });
  return rows[0] ?? null;
}
