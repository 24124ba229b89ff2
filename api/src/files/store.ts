import { createHash } from 'node:crypto';
import type { Context } from '../ground/context.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { unitOfWork } from '../ground/write.js';
import { Unit } from '../units/unit.js';
import { StoredFile, StoredFilePiece, type FileKindWord } from './file.js';
import { KindWatch } from './kind.js';
import { piecesOf } from './pieces.js';
import { sealPiece } from './seal.js';

/** A file may be so large, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What is known of a file once all of it went by. */
export interface Stored {
  id: string;
  name: string;
  kind: string;
  bytes: number;
}

/**
 * Stores a file as it comes, piece by piece, for the unit of who sends it; the same content sent again is the same
 * file. @throws BAD_USER_INPUT or LIMIT_EXCEEDED naming what is wrong; then nothing of it stays.
 */
export async function store(
  context: Context,
  name: string,
  source: AsyncIterable<Buffer>,
  kinds: readonly FileKindWord[],
): Promise<Stored> {
  const file = await begin(context, name);
  try {
    const whole = await take(context, file.id, source, kinds);
    return await end(context, file, whole);
  } catch (error) {
    await drop(context, file.id);
    throw error;
  }
}

const begin = (context: Context, name: string) =>
  unitOfWork(context).transactional(async (em) => {
    const unit = em.getReference(Unit, context.viewer.unit);
    const short = (name.split(/[/\\]/).at(-1) || 'file').slice(0, 200);
    return em.create(StoredFile, { unit, name: short, kind: null, bytes: 0, contentHash: null, clearedAt: null });
  });

async function take(context: Context, file: string, source: AsyncIterable<Buffer>, kinds: readonly FileKindWord[]) {
  const [hash, watch] = [createHash('sha256'), new KindWatch()];
  let [bytes, place] = [0, 0];
  for await (const piece of piecesOf(source)) {
    bytes += piece.length;
    if (bytes > LARGEST_FILE) throw tooLarge();
    hash.update(piece);
    watch.see(piece);
    await add(context, file, place, sealPiece(context.house.dataKey, file, place, piece));
    place += 1;
  }
  if (bytes === 0) throw badInput('file', 'fileEmpty');
  return { bytes, kind: watch.kind(kinds), contentHash: hash.digest('base64url') };
}

const add = (context: Context, file: string, place: number, sealed: Buffer) =>
  unitOfWork(context).transactional((em) =>
    em.insert(StoredFilePiece, { file, place, sealed, unit: context.viewer.unit }),
  );

const end = (context: Context, file: StoredFile, whole: Awaited<ReturnType<typeof take>>): Promise<Stored> =>
  unitOfWork(context).transactional(async (em) => {
    const { contentHash } = whole;
    const same = await em.findOne(StoredFile, { unit: context.viewer.unit, contentHash, clearedAt: null });
    if (!same) {
      await em.nativeUpdate(StoredFile, { id: file.id }, whole);
      return { id: file.id, name: file.name, kind: whole.kind, bytes: whole.bytes };
    }
    await em.nativeDelete(StoredFilePiece, { file: file.id });
    await em.nativeDelete(StoredFile, { id: file.id });
    return { id: same.id, name: same.name, kind: whole.kind, bytes: whole.bytes };
  });

const drop = (context: Context, file: string) =>
  unitOfWork(context).transactional(async (em) => {
    await em.nativeDelete(StoredFilePiece, { file });
    await em.nativeDelete(StoredFile, { id: file });
  });

/** The refusal of a file over the limit. */
export const tooLarge = () =>
  new Refusal('LIMIT_EXCEEDED', { reason: 'fileTooLarge', field: 'file', facts: { required: '20 MB' } });
