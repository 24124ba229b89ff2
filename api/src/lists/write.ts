import type { GraphQLSchema } from 'graphql';
import { sealPiece } from '../files/seal.js';
import { piecesOf } from '../files/pieces.js';
import { Takeout, takeoutBy, type TakeoutCondition } from '../files/takeout.js';
import { Context } from '../ground/context.js';
import type { Page } from '../ground/page.js';
import { unseal } from '../ground/seal.js';
import { noteDisclosures, unitOfWork } from '../ground/write.js';
import type { Running, Work } from '../jobs/work.js';
import { cellsOf, type Cell } from './cells.js';
import { chosen } from './columns.js';
import { csvOf } from './csv.js';
import type { ExportColumn, ExportListInput } from './export.input.js';
import { headOf } from './head.js';
import { conditionsOf } from './conditions.js';
import { asked, listedAs, type Listed } from './listed.js';
import { KEPT_HOURS, ListExport, ListExportPiece } from './listExport.js';
import { walked } from './walk.js';
import { workbookOf } from './workbook.js';

type Request = Pick<ExportListInput, 'filter' | 'orderBy' | 'told' | 'columns'>;

/** Writes a list to its file, all of one moment, so many rows at a time; begun again, it begins anew. */
export const writing =
  (schema: GraphQLSchema): Work =>
  async (context, running) => {
    const found = await begin(context, running.about);
    if (!found) return;
    const { house, viewer, requestId } = context;
    const asking = new Context(house, viewer, found.language, requestId);
    asking.read.still();
    try {
      await end(context, found, running, await write(asking, schema, found, running));
    } catch (error) {
      await drop(context, found.id);
      throw error;
    } finally {
      await asking.read.close();
    }
  };

const begin = (context: Context, id: string) =>
  unitOfWork(context).transactional(async (em) => {
    await em.nativeDelete(ListExportPiece, { export: id });
    return em.findOne(ListExport, { id, clearedAt: null });
  });

/** A file that was written, and what the log tells of it. */
interface Written {
  rows: number;
  bytes: number;
  conditions: TakeoutCondition[];
}

async function write(asking: Context, schema: GraphQLSchema, found: ListExport, { report }: Running): Promise<Written> {
  const { dataKey } = asking.house;
  const { told = null, columns, ...question } = JSON.parse(unseal(dataKey, found.asked)) as Request;
  const listed = listedAs(schema, found.list);
  const page = await asked(listed, question, asking);
  const rows = await page.count();
  await report(0, 0, rows);
  const head = await headOf(asking, found.title, told, rows);
  const batches = batched(asking, schema, listed, page, columns, (done) => report(done, (done / rows) * 100));
  const file = (found.form === 'CSV' ? csvOf : workbookOf)(
    head,
    columns.map(({ title }) => title),
    batches,
  );
  let [bytes, place] = [0, 0];
  for await (const piece of piecesOf(file)) {
    const sealed = sealPiece(dataKey, found.id, place, piece);
    const kept = { export: found.id, place, owner: asking.viewer.account, sealed };
    await unitOfWork(asking).transactional((em) => em.insert(ListExportPiece, kept));
    bytes += piece.length;
    place += 1;
  }
  return { rows, bytes, conditions: conditionsOf(listed, question.filter) };
}

async function* batched(
  asking: Context,
  schema: GraphQLSchema,
  { type }: Listed,
  page: Page,
  columns: readonly ExportColumn[],
  report: (done: number) => Promise<void>,
): AsyncGenerator<Cell[][]> {
  const paths = columns.map(({ path }) => path);
  const cells = chosen(type, paths).map((one, at) => cellsOf(one, columns[at] as ExportColumn, asking.viewer.zone));
  const walk = walked(schema, type, paths);
  let done = 0;
  for await (const plain of page.all()) {
    const rows = await walk(plain, asking);
    await noteDisclosures(asking);
    asking.disclosed.clear();
    asking.read.forget();
    yield rows.map((row) => cells.map((cell) => cell(row)));
    done += rows.length;
    await report(done);
  }
}

/** The file is there, its job is done and the log tells of it, all at once. */
const end = (context: Context, { id, list, title }: ListExport, running: Running, { conditions, ...file }: Written) =>
  unitOfWork(context).transactional(async (em) => {
    const keptUntil = new Date(Date.now() + KEPT_HOURS * 3_600_000);
    await em.nativeUpdate(ListExport, { id }, { ...file, keptUntil, asked: '' });
    em.create(
      Takeout,
      takeoutBy(context, { id, kind: 'LIST_WRITTEN', name: title, list, conditions, rows: file.rows }),
    );
    await running.end(em);
  });

const drop = (context: Context, id: string) =>
  unitOfWork(context).transactional((em) => em.nativeDelete(ListExportPiece, { export: id }));
