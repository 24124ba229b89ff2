import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lstatSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../startError.js';

/** Where root keeps what PostgreSQL's user must reach. */
export const OUTSIDE = '/var/lib/pulih';

/** The user PostgreSQL runs as; empty when it is the one who started it. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

const isRoot = () => process.getuid?.() === 0;

/** Whether users other than root may enter every folder on the way to a path. */
export function reachable(path: string): boolean {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** The folder of the database: in the data folder, or behind a link in /var/lib where PostgreSQL's user cannot reach it. */
export function placeFor(dataFolder: string): string {
  const inside = join(dataFolder, 'postgres');
  const found = lstatSync(inside, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return readlinkSync(inside);
  if (found || !isRoot() || reachable(dataFolder)) return inside;
  const outside = join(OUTSIDE, randomBytes(6).toString('hex'));
  symlinkSync(outside, inside);
  return outside;
}

/** PostgreSQL refuses to run as root: then it runs as the user postgres, who is made when missing. */
export function runAs(): RunAs {
  if (!isRoot()) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    makeUser();
    return { uid: id('-u'), gid: id('-g') };
  }
}

function makeUser(): void {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'];
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  try {
    execFileSync('useradd', options, { stdio: 'ignore', env });
  } catch {
    throw new StartError(
      'PostgreSQL does not run as root and a user "postgres" could not be made: start Pulih as another user, or give DATABASE_URL.',
    );
  }
}
