import { PassThrough } from 'node:stream';
import Excel from 'exceljs';
import { textOf, type Cell } from './cells.js';
import type { Head } from './head.js';

/** Rows on a sheet; a workbook takes 1,048,576. */
const MOST = 1_000_000;

const valueOf = (cell: Cell) => (cell !== null && typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell);

/** A name of a sheet is so long at most. */
const LONGEST = 31;

/** A list as a workbook, written as its rows come, on as many sheets as they need; a text is a text and never a formula. */
export async function* workbookOf(
  head: Head,
  titles: readonly string[],
  batches: AsyncIterable<Cell[][]>,
  most = MOST,
): AsyncGenerator<Buffer> {
  const stream = new PassThrough();
  const writing = write(stream, head, titles, batches, most).catch((error: Error) => stream.destroy(error));
  yield* stream as AsyncIterable<Buffer>;
  await writing;
}

async function write(
  stream: PassThrough,
  head: Head,
  titles: readonly string[],
  batches: AsyncIterable<Cell[][]>,
  most: number,
) {
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  let sheet = begin(book, head.title, titles, head);
  let [written, sheets] = [0, 1];
  for await (const rows of batches) {
    if (written + rows.length > most) {
      sheet.commit();
      sheets += 1;
      const place = ` (${head.more} ${sheets})`;
      sheet = begin(book, head.title.slice(0, LONGEST - place.length) + place, titles);
      written = 0;
    }
    for (const row of rows) add(sheet, row);
    written += rows.length;
    if (stream.writableNeedDrain) await new Promise((drained) => stream.once('drain', drained));
  }
  sheet.commit();
  await book.commit();
}

function add(sheet: Excel.Worksheet, cells: Cell[]): void {
  const row = sheet.addRow(cells.map(valueOf));
  for (const [at, cell] of cells.entries())
    if (cell !== null && typeof cell === 'object') row.getCell(at + 1).numFmt = 'yyyy-mm-dd';
  row.commit();
}

function begin(book: Excel.stream.xlsx.WorkbookWriter, name: string, titles: readonly string[], head?: Head) {
  const above = head ? [[head.title], ...head.facts, [head.note], []] : [];
  const at = above.length + 1;
  const sheet = book.addWorksheet(name.replaceAll(/[*?:\\/[\]]/g, ' ').slice(0, LONGEST), {
    views: [{ state: 'frozen', ySplit: at }],
  });
  sheet.columns = titles.map((title) => ({
    width: Math.min(40, Math.max(14, title.length + 2)),
  }));
  for (const [place, cells] of above.entries()) {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === 'number' ? cell : textOf(cell))));
    row.font = { bold: place === 0 };
    row.numFmt = '#,##0';
    row.commit();
  }
  sheet.autoFilter = { from: { row: at, column: 1 }, to: { row: at, column: titles.length } };
  const header = sheet.addRow(titles);
  header.font = { bold: true };
  header.commit();
  return sheet;
}
