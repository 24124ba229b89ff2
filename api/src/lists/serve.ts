import type { FastifyInstance } from 'fastify';
import { openPiece } from '../files/seal.js';
import { documentsOf, type Asks, type Explains, type Made } from '../files/serve.js';
import type { Context } from '../ground/context.js';
import { notFound, Refusal } from '../ground/refusal.js';
import { unitOfWork } from '../ground/write.js';
import { Takeout } from '../files/takeout.js';
import { ListExport, ListExportPiece } from './listExport.js';

/** GET /exports/ID/file: the file of a list, to its owner, for a day. */
export function openExports(app: FastifyInstance, asks: Asks, explain: Explains): void {
  documentsOf(app, asks, explain)('/exports/:id', ['file'], (context, { id = '' }) => fileOf(context, id));
}

async function fileOf(context: Context, id: string): Promise<Made> {
  const [found, written] = await unitOfWork(context).transactional(async (em) => [
    await em.findOne(ListExport, { id }),
    await em.findOne(Takeout, { id }),
  ]);
  if (!found) throw notFound('ListExport', id);
  const { keptUntil, clearedAt, list, recordedAt, form } = found;
  if (!keptUntil || clearedAt || keptUntil < context.now)
    throw new Refusal('NOT_FOUND', { reason: keptUntil ? 'exportExpired' : 'exportNotReady' });
  const day = recordedAt.toLocaleDateString('sv-SE', { timeZone: context.viewer.zone });
  const told = { kind: 'LIST_FETCHED' as const, list, conditions: written?.conditions ?? [], rows: found.rows };
  return { ...told, name: `${list}-${day}`, form: form.toLowerCase(), content: contentOf(context, found) };
}

async function* contentOf(context: Context, { id, bytes }: ListExport): AsyncGenerator<Buffer> {
  let seen = 0;
  for (let place = 0; seen < (bytes ?? 0); place += 1) {
    const piece = await unitOfWork(context).transactional((em) => em.findOne(ListExportPiece, { export: id, place }));
    if (!piece) throw new Refusal('NOT_FOUND', { reason: 'exportExpired' });
    const opened = openPiece(context.house.dataKey, id, place, piece.sealed);
    seen += opened.length;
    yield opened;
  }
}
