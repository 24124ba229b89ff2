import type { StoredFile } from '../../files/file.js';
import { openCsv } from './csv.js';
import type { Sheet } from './sheet.js';
import { openWorkbook } from './workbook.js';

/** Opens a stored file as a list. A workbook is held packed, at most 20 MB; a CSV file is never held. */
export async function openSheet(
  file: StoredFile,
  content: AsyncIterable<Buffer>,
  sheet: string | null,
): Promise<Sheet> {
  if (file.kind === 'CSV') return openCsv(content);
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return openWorkbook(Buffer.concat(pieces), sheet);
}
