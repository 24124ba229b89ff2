import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { binaries, runnable } from './embedded/binaries.js';
import { initialise, passwordIn } from './embedded/initialise.js';
import { placeFor, runAs } from './embedded/place.js';
import { found, holdAlone } from './embedded/sole.js';
import { StartError } from './startError.js';

const MAJOR = '18';
const SETTINGS = ['-h', '127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'timezone=UTC'];
const execute = promisify(execFile);

/** A PostgreSQL of our own, running from the data folder. */
export interface Embedded {
  url: string;
  folder: string;
  stop: () => Promise<void>;
  /** Tells it to stop, where it still runs, and does not wait. */
  kill: () => void;
}

/**
 * Starts the embedded PostgreSQL, making its folder the first time. pg_ctl gives it a session of its own, so that
 * Ctrl-C reaches Pulih alone, which ends its requests before the database. @throws StartError in one sentence.
 */
export async function startEmbedded(
  dataFolder: string,
  flags: string[] = [],
  say: (line: string) => void = () => undefined,
): Promise<Embedded> {
  const folder = placeFor(dataFolder);
  const user = runAs();
  const programs = runnable(await binaries(), user, say);
  const run = (program: string, options: string[]) =>
    execute(program, options, { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } });
  const control = (...options: string[]) => run(programs.pg_ctl, [...options, '-w', '-D', folder]);
  const log = join(folder, 'start.log');

  if (existsSync(join(folder, 'PG_VERSION'))) checkVersion(folder);
  else
    await initialise(folder, user, (...options) => run(programs.initdb, options)).catch((error: Error) => {
      throw new StartError(reasonOf(error.message, folder));
    });
  const urlAt = (port: number) => `postgres://postgres:${passwordIn(folder)}@127.0.0.1:${port}/postgres`;
  const state = await found(folder, urlAt);
  if (state === 'other') throw new StartError(`Another Pulih already runs on the data in ${folder}; stop it first.`);
  if (state === 'orphan') await control('stop', '-m', 'fast');
  rmSync(log, { force: true });
  const port = await freePort();
  await control('start', '-l', log, '-o', ['-p', port, ...SETTINGS, ...flags].join(' ')).catch((error: Error) => {
    throw new StartError(reasonOf(existsSync(log) ? readFileSync(log, 'utf8') : error.message, folder));
  });
  const lock = await holdAlone(urlAt(port));
  const stop = async () => {
    await lock?.end();
    await control('stop', '-m', 'fast');
  };
  const kill = () => {
    const file = join(folder, 'postmaster.pid');
    if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT');
  };
  return { url: urlAt(port), folder, stop, kill };
}

function reasonOf(log: string, folder: string): string {
  if (/No space left on device/i.test(log)) return `The disk is full: PostgreSQL needs about 300 MB in ${folder}.`;
  const reason = log.split('\n').findLast((line) => /FATAL|error/i.test(line)) ?? log.trim().split('\n').at(-1);
  return `PostgreSQL did not start in ${folder}: ${reason || 'no reason given'}`;
}

function checkVersion(folder: string): void {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR) return;
  throw new StartError(
    `The data in ${folder} are of PostgreSQL ${version} and this is ${MAJOR}: dump them with the old version, or move the folder away.`,
  );
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
