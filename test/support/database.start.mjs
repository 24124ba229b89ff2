import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../.build/api/database.js';
import { startEmbedded } from '../../.build/api/embedded.js';
import { loadRegions } from '../../.build/api/regions/load.js';
import { PASSWORD, seedUnits } from './units.js';

/** Starts one PostgreSQL for all test files: a template with every migration, every village and the test's units. */
export default async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'pulih-test-'));
  const flags = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
    'shared_buffers=256MB',
  ];
  globalThis.postgres = await startEmbedded(
    folder,
    flags.flatMap((flag) => ['-c', flag]),
  );
  const { url } = globalThis.postgres;
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('create database template_pulih');
  await owner.end();
  const template = url.replace(/\/postgres$/, '/template_pulih');
  await migrate(template, PASSWORD);
  await loadRegions(template);
  await seedUnits(template);
  process.env.TEST_DATABASE = url;
}
