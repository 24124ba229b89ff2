import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput } from '../ground/refusal.js';
import { listKinds, StoredFile } from '../files/file.js';
import { enqueue } from '../jobs/enqueue.js';
import { noCounts } from './counts.js';
import { Import } from './import.js';
import type { PreviewImportInput } from './import.input.js';

/** The name the reading of a list has in the queue. */
export const READING = 'imports.read';

/** Begins to read a file as a discharge list; what it would do is seen before anything is written. */
export async function preview(context: Context, input: PreviewImportInput): Promise<Import> {
  const { em } = context;
  const file = await find(em, StoredFile, input.fileId, 'input.fileId');
  if (file.clearedAt || !file.contentHash) throw badInput('input.fileId', 'fileCleared', { found: file.name });
  if (!file.kind || !listKinds.includes(file.kind))
    throw badInput('input.fileId', 'fileKind', { found: file.kind ?? '–', required: listKinds.join(', ') });
  const { id, sheet = null, headerRow = null, mapping: chosen } = input;
  const made = em.create(Import, {
    ...(id && { id }),
    file,
    unit: file.unit,
    sheet,
    headerRow,
    chosen,
    job: null,
    counts: noCounts,
  });
  made.job = enqueue(context, READING, made.id);
  return made;
}
