import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const LOCK = 7_854_000;

/** Takes the lock that says a Pulih works on this database; null where another one holds it. */
export async function holdAlone(url: string): Promise<Client | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) held', [LOCK]);
  if (rows[0]?.held) return client;
  await client.end();
  return null;
}

/** What runs on a database folder: nothing, another Pulih, or a PostgreSQL whose Pulih was killed. */
export async function found(folder: string, urlAt: (port: number) => string): Promise<'nothing' | 'other' | 'orphan'> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return 'nothing';
  const port = Number(readFileSync(file, 'utf8').split('\n')[3]);
  try {
    const lock = await holdAlone(urlAt(port));
    await lock?.end();
    return lock ? 'orphan' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') return 'other';
    rmSync(file, { force: true });
    return 'nothing';
  }
}
