import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunAs } from './place.js';

const PASSWORD = 'owner.password';

/** The password of the database's owner, kept in the database's folder. */
export const passwordIn = (folder: string): string => readFileSync(join(folder, PASSWORD), 'utf8').trim();

/** Makes a database folder; it gets its name only when it is whole, so an interrupted start begins anew. */
export async function initialise(
  folder: string,
  { uid, gid }: RunAs,
  initdb: (...options: string[]) => Promise<unknown>,
): Promise<void> {
  const [fresh, file] = [`${folder}.new`, `${folder}.password`];
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) for (const path of [fresh, file]) chownSync(path, uid, gid);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  try {
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${file}`];
    await initdb(`--pgdata=${fresh}`, ...access, '--encoding=UTF8', `--locale=${locale}`);
    renameSync(file, join(fresh, PASSWORD));
    renameSync(fresh, folder);
  } finally {
    for (const path of [fresh, file]) rmSync(path, { recursive: true, force: true });
  }
}
