import type { EntityManager } from '@mikro-orm/postgresql';
import { StoredFile, StoredFilePiece } from '../files/file.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { Import } from './import.js';
import { ImportRow } from './row.js';

/** Clears the content of an import's file. */
export async function clearFile(em: EntityManager, { file }: Import): Promise<void> {
  await em.nativeDelete(StoredFilePiece, { file: file.id });
  await em.nativeUpdate(StoredFile, { id: file.id }, { clearedAt: new Date() });
}

/** Gives an import up: its rows are deleted at once, nothing of it was written. */
export async function discard({ em }: Context, id: string): Promise<Import> {
  const found = await find(em, Import, id, 'id');
  found.move('DISCARDED');
  await em.nativeDelete(ImportRow, { import: id });
  return found;
}
