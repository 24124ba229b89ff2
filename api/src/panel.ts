import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StartError } from './startError.js';

/** The folder of the checkout, above the compiled API and its sources alike. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built panel stands. */
export const PANEL = join(ROOT, '.build/admin');

const STAMP = join(ROOT, '.build/admin.stamp');
const SOURCES = ['admin', 'schema', 'package-lock.json'];

/**
 * Builds the panel when its sources changed since the last build; where the tools for it are missing, what was built
 * before is served. @throws StartError when it cannot be built.
 */
export async function buildPanel(say: (line: string) => void): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite) || !existsSync(join(ROOT, 'admin/index.html'))) return;
  const built = existsSync(STAMP) && existsSync(join(PANEL, 'index.html')) ? readFileSync(STAMP, 'utf8') : '';
  if (built === fingerprint()) return;
  say('Building the panel (once, and after changes) …');
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', 'admin', '--logLevel', 'warn'], { cwd: ROOT });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const lines = (stderr || message).trim().split('\n');
    throw new StartError(`The panel cannot be built: ${lines.find((line) => /error/i.test(line)) ?? lines[0]}`);
  }
  writeFileSync(STAMP, fingerprint());
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const entries = path.includes('.')
    ? null
    : readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries?.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
  return files?.toSorted() ?? [path];
}
