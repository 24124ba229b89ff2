import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../ground/context.js';
import { unitOfWork } from '../ground/write.js';
import { failureOf } from '../jobs/report.js';
import { Stopped, type Running } from '../jobs/work.js';
import { patient } from './alone.js';
import { readRow, type Staged } from './cells/read.js';
import { pickerOf } from './columns/mapping.js';
import { Import } from './import.js';
import { judge } from './judge/judge.js';
import { findVillages } from './judge/villages.js';
import { look, openList } from './look.js';
import { ImportRow } from './row.js';
import { stage } from './stage.js';

const BATCH = 500;
/** Reading is so much of the whole, in percent; the rest is judging. */
const READING_SHARE = 80;

/** Reads the file of an import row by row and says of each what confirming would do; begun again, it begins anew. */
export async function readImport(context: Context, running: Running): Promise<void> {
  const { about: id, report, end } = running;
  const found = await begin(context, id);
  if (!found) return;
  const settle = (act: (em: EntityManager, one: Import) => Promise<void>) =>
    unitOfWork(context).transactional(async (em) => {
      const one = await em.findOneOrFail(Import, id);
      await act(em, one);
    });
  try {
    const { known, failure, total } = await look(context, found);
    await settle(async (em, one) => {
      em.assign(one, { ...known, failure });
      if (failure) one.move('NEEDS_MAPPING');
      if (failure) await end(em);
    });
    if (failure) return;
    await report(0, 0, total);
    await stageAll(context, found, known, (rows) => report(rows, (rows / total) * READING_SHARE));
    await settle(async (em, one) => {
      await patient(em);
      await findVillages(em, id, context.viewer.unit);
      one.counts = await judge(em, id, context.viewer.unit);
      one.move('READY');
      await end(em);
    });
  } catch (error) {
    if (!(error instanceof Stopped)) await fail(context, running, error);
    throw error;
  }
}

const begin = (context: Context, id: string) =>
  unitOfWork(context).transactional(async (em) => {
    const found = await em.findOne(Import, { id, status: 'READING' }, { populate: ['file'] });
    if (found) await em.nativeDelete(ImportRow, { import: id });
    return found;
  });

async function stageAll(
  context: Context,
  found: Import,
  { mapping }: Pick<Import, 'mapping'>,
  report: (rows: number) => Promise<void>,
): Promise<void> {
  const { columns, rows } = await openList(context, found);
  const reading = { pick: pickerOf(columns, mapping), today: context.today, dataKey: context.house.dataKey };
  let [done, batch]: [number, Staged[]] = [0, []];
  for await (const { row, cells } of rows) {
    done += 1;
    batch.push(readRow(reading, row, cells));
    if (batch.length < BATCH) continue;
    await stage(context, found.id, batch.splice(0));
    await report(done);
  }
  await stage(context, found.id, batch);
}

const fail = (context: Context, { about: id, end }: Running, error: unknown) =>
  unitOfWork(context).transactional(async (em) => {
    const failure = failureOf(error);
    await em.nativeDelete(ImportRow, { import: id });
    await em.nativeUpdate(Import, { id, status: 'READING' }, { status: 'FAILED', failure });
    await end(em, failure);
  });
