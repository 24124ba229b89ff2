import type { Context } from '../ground/context.js';
import { badInput } from '../ground/refusal.js';
import { unitOfWork } from '../ground/write.js';
import { StoredFilePiece, type StoredFile } from './file.js';
import { openPiece } from './seal.js';

/** So large is a piece, in bytes. */
const PIECE = 256 * 1024;

/** Cuts a stream of bytes into pieces of one size, the last one smaller. */
export async function* piecesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [held, size]: [Buffer[], number] = [[], 0];
  for await (const bytes of source) {
    held.push(bytes);
    size += bytes.length;
    while (size >= PIECE) {
      const joined = Buffer.concat(held);
      yield joined.subarray(0, PIECE);
      [held, size] = [[joined.subarray(PIECE)], size - PIECE];
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

/** The content of a stored file, piece by piece. @throws BAD_USER_INPUT when it was cleared meanwhile. */
export async function* contentOf(context: Context, { id, bytes, name }: StoredFile): AsyncGenerator<Buffer> {
  let seen = 0;
  for (let place = 0; seen < bytes; place += 1) {
    const piece = await unitOfWork(context).transactional((em) => em.findOne(StoredFilePiece, { file: id, place }));
    if (!piece) throw badInput('file', 'fileCleared', { found: name });
    const opened = openPiece(context.house.dataKey, id, place, piece.sealed);
    seen += opened.length;
    yield opened;
  }
}
