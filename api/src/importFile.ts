import 'reflect-metadata';
import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { commandAs, type Commanding } from './command.js';
import { explain } from './errors.js';
import { listKinds } from './files/file.js';
import { store } from './files/store.js';
import { languageOf } from './ground/say.js';
import { GraphQLError } from 'graphql';
import { Runner } from './jobs/runner.js';
import { log } from './log.js';
import { readSettings } from './settings.js';
import { StartError } from './startError.js';
import { works } from './works.js';

/** `npm run import -- list.xlsx --as petugas`: previews a discharge list, shows its errors and confirms it; what is not confirmed is discarded. */
const USAGE = 'npm run import -- list.xlsx --as username [--preview] [--skip-errors]';
const SHOWN = 100;
const out = (line: string) => process.stdout.write(`${line}\n`);

const fields = 'id status message job { percent } counts { rows new existing already errors warnings }';
const asked = `query Q($id: UUID!) { import(id: $id) { ${fields} } }`;
const listed = `query Q($id: UUID!, $first: Int!) { importRows(filter: { importId: $id, verdicts: [ERROR] }, first: $first) {
  nodes { row problems { severity column label message } } } }`;

const begun = 'mutation M($input: PreviewImportInput!) { previewImport(input: $input) { id } }';
const confirmed = `mutation M($id: UUID!, $skip: Boolean!) { confirmImport(id: $id, skipErrors: $skip) {
  status counts { new existing already errors } } }`;
const discarded = 'mutation M($id: UUID!) { discardImport(id: $id) { id } }';

async function send({ context }: Commanding, file: string): Promise<string> {
  const sender = context();
  try {
    return (await store(sender, basename(file), createReadStream(file), listKinds)).id;
  } catch (error) {
    throw new StartError(explain(new GraphQLError('', { originalError: error as Error }), sender).message);
  }
}

async function settled({ ask }: Commanding, id: string) {
  for (;;) {
    const { import: found } = await ask(asked, { id });
    if (found.status !== 'READING') return found;
    if (process.stdout.isTTY) process.stdout.write(`\r${found.job.percent} % `);
    await after(200);
  }
}

async function showErrors({ ask }: Commanding, id: string): Promise<void> {
  const { importRows } = await ask(listed, { id, first: SHOWN });
  for (const { row, problems } of importRows.nodes)
    for (const one of problems)
      if (one.severity === 'ERROR') out(`  ${row} · ${one.column ?? one.label}: ${one.message}`);
}

const shown = (counts: { [verdict: string]: number }) =>
  Object.entries(counts)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');

async function bring(command: Commanding, file: string, preview: boolean, skip: boolean): Promise<void> {
  const input = { fileId: await send(command, file) };
  const { previewImport } = await command.ask(begun, { input });
  const { id, status, message, counts } = await settled(command, previewImport.id);
  if (status !== 'READY') throw new StartError(message ?? status);
  out(`${status}: ${shown(counts)}`);
  await showErrors(command, id);
  try {
    if (preview) return;
    const { confirmImport } = await command.ask(confirmed, { id, skip });
    out(`${confirmImport.status}: ${shown(confirmImport.counts)}`);
  } finally {
    await command.ask(discarded, { id }).catch(() => undefined);
  }
}

async function run(): Promise<void> {
  const options = { as: { type: 'string' }, preview: { type: 'boolean' }, 'skip-errors': { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (!file || !values.as) throw new StartError(USAGE);
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`);
  const command = await commandAs(readSettings(), values.as, languageOf(process.env.LANG?.replace('_', '-')));
  const runner = new Runner(command.house, works, [], (error) => log.error({ err: error }, 'work failed'));
  try {
    runner.start();
    await bring(command, file, values.preview ?? false, values['skip-errors'] ?? false);
  } finally {
    await runner.stop();
    await command.close();
  }
}

await run().catch((error: Error) => {
  process.stderr.write(`${error instanceof StartError || error.name === 'TypeError' ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
