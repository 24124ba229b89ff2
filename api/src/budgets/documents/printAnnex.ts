import Excel from 'exceljs';
import { pdfOf } from '../../reports/documents/pdf.js';
import { countsTold, rowsOf, sumOf, type Annex } from './annex.js';
import { words } from '../wording/documents.js';

/** A budget in the annex's layout as PDF. */
export function annexPdf(annex: Annex): Promise<Buffer> {
  const changed = annex.lines.filter(({ reason }) => reason !== null);
  const [, text, , ...numbers] = words.annex as [string, string, string, ...string[]];
  const rows = rowsOf(annex).map((row) => {
    if (row.kind !== 'line') return [`${row.code === row.text[0] ? '' : `${row.code} `}${row.text}`, '', '', ''];
    const [code, item, how, ...amounts] = row.cells as [string, string, string, ...(string | number)[]];
    return [`${code} ${item}\n${how}`, ...amounts.slice(0, 3)];
  });
  return pdfOf({
    letterhead: [words.board, annex.unit],
    title: annex.title,
    facts: annex.facts,
    blocks: [
      ...(annex.says ? [{ text: annex.says }] : []),
      { heading: words.basis },
      { table: { head: [words.basis, words.count], rows: countsTold(annex) } },
      { heading: words.component },
      { table: { head: [text, ...numbers.slice(0, 3)], rows: [...rows, [words.sum, '', '', sumOf(annex)]] } },
      ...(changed.length > 0 ? [{ heading: words.reasons }] : []),
      ...changed.map(({ line, reason }) => ({ text: `${line}: ${reason}` })),
    ],
    foot: words.foot,
  });
}

const RUPIAH = '#,##0';

/** The same as a workbook; amounts are numbers, and their sum is a formula with its value. */
export async function annexBook(annex: Annex): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(`RAB ${annex.year}`);
  sheet.addRow([annex.title]).font = { bold: true, size: 13 };
  sheet.addRow([annex.unit]).font = { bold: true };
  for (const fact of annex.facts) sheet.addRow(fact);
  for (const count of countsTold(annex)) sheet.addRow(count);
  sheet.addRow([]);
  sheet.addRow(words.annex).font = { bold: true };
  sheet.addRow(['051', words.component.slice(4)]).font = { bold: true };
  const first = sheet.rowCount + 1;
  for (const row of rowsOf(annex)) {
    const added = sheet.addRow(row.kind === 'line' ? row.cells : [row.code, row.text]);
    if (row.kind !== 'line') added.font = { bold: row.kind === 'part', italic: row.kind === 'account' };
  }
  const sum = sheet.addRow([words.sum]);
  sum.getCell(6).value = { formula: `SUM(F${first}:F${sum.number - 1})`, result: sumOf(annex) };
  sum.font = { bold: true };
  [14, 44, 44, 10, 20, 20, 60].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  for (const at of [5, 6]) sheet.getColumn(at).numFmt = RUPIAH;
  return Buffer.from(await book.xlsx.writeBuffer());
}
