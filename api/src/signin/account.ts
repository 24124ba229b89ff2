import type { Pool } from 'pg';
import type { Viewer } from '../ground/access.js';

interface Known {
  until: number;
  viewer: Viewer | null;
}

/** How long an account is remembered between requests, in milliseconds; a closed account ends within it. */
const REMEMBERED = 5_000;

/** Finds the viewer of a token's subject: the one thing the login role may ask without a viewer's role. */
export function viewers(pool: Pool): (subject: string) => Promise<Viewer | null> {
  const known = new Map<string, Known>();
  return async (subject) => {
    const kept = known.get(subject);
    if (kept && kept.until > Date.now()) return kept.viewer;
    const { rows } = await pool.query<Viewer>({
      name: 'sign_in',
      text: 'select * from sign_in($1)',
      values: [subject],
    });
    const viewer = rows[0] ?? null;
    if (known.size > 10_000) known.clear();
    known.set(subject, { viewer, until: Date.now() + REMEMBERED });
    return viewer;
  };
}
