import { createServer } from 'node:net';
import { Client } from 'pg';
import type { Settings } from './settings.js';
import { StartError } from './startError.js';

type Address = Pick<Settings, 'host' | 'port'>;

/** Looks early whether the port is free, so that nothing else begins in vain. @throws StartError when it is not. */
export async function checkPort({ host, port }: Address): Promise<void> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(portError(error, { host, port })));
    server.listen(port, host, () => server.close(() => done()));
  });
}

/** Why a port cannot be listened on, in one sentence. */
export function portError(error: NodeJS.ErrnoException, { host, port }: Address): StartError {
  if (error.code === 'EADDRINUSE')
    return new StartError(`Port ${port} is in use: stop what runs there, or choose another with PORT=4001 npm start.`);
  if (error.code === 'EACCES')
    return new StartError(`Port ${port} may not be used by this user: choose one above 1023.`);
  return new StartError(`${host}:${port} cannot be listened on: ${error.message}.`);
}

/** Production does not open a database with the demo world in it. @throws StartError when there is one. */
export async function refuseDemo(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ n: number }>('select count(*)::int n from account where demo');
  await client.end();
  if (rows[0]?.n)
    throw new StartError(
      `The database holds the demo world (${rows[0].n} demo accounts): production wants a database of its own.`,
    );
}

const causes: Record<string, string> = {
  '53100': 'The disk is full: the database cannot grow.',
  '42501': 'The user of DATABASE_URL may not prepare the database: give one that owns it and may create roles.',
};

/** Throws what PostgreSQL refused while it was prepared as one sentence, any other error as it is. */
export function saidOfDatabase(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  if (error instanceof StartError || !/^[0-9A-Z]{5}$/.test(code ?? '')) throw error;
  throw new StartError(causes[code ?? ''] ?? `PostgreSQL refused while the database was prepared: ${message}.`);
}
