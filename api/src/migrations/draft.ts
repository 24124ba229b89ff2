import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOwner } from '../database.js';
import { startEmbedded } from '../embedded.js';
import { migrations } from './index.js';

/** `npm run migration -- Name`: drafts the migration from what is migrated to what the entities say now. */
const name = process.argv[2] ?? 'Change';
const folder = mkdtempSync(join(tmpdir(), 'pulih-draft-'));
const server = await startEmbedded(folder, ['-c', 'fsync=off']);
const sql = await asOwner(server.url, async (orm) => {
  await orm.migrator.up();
  return orm.schema.getUpdateSchemaSQL();
});
await server.stop();
rmSync(folder, { recursive: true, force: true });

const number = String(migrations.length + 1).padStart(3, '0');
const statements = sql
  .split(/;\n+/)
  .map((one) => one.trim())
  .filter((one) => one && !/^(drop function|set names)/.test(one))
  .map((one) => `    this.addSql(\`${one.replaceAll('`', '\\`')};\`);`);
const text = `import { Migration } from '@mikro-orm/migrations';

/** ${name}. */
export class Migration${number}${name} extends Migration {
  override up(): void {
${statements.join('\n')}
  }
}
`;
writeFileSync(`api/src/migrations/Migration${number}${name}.ts`, text);
process.stdout.write(`Migration${number}${name}: ${statements.length} statements; add it to migrations/index.ts.\n`);
