import { textOf, type Cell } from './cells.js';
import type { Head } from './head.js';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Takes the sting out of a text that a spreadsheet would run as a formula. */
const defused = (cell: Cell): string => {
  const text = textOf(cell);
  return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
};

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly Cell[]): string => `${cells.map((cell) => quoted(defused(cell))).join(';')}\r\n`;

/** A list as text with semicolons, as a spreadsheet in Indonesia opens it; lines of the head begin with #. */
export async function* csvOf(
  head: Head,
  titles: readonly string[],
  batches: AsyncIterable<Cell[][]>,
): AsyncGenerator<Buffer> {
  const about = [[head.title], ...head.facts, [head.note]].map(([first, ...rest]) => line([`# ${first}`, ...rest]));
  yield Buffer.from(`\uFEFF${about.join('')}${line(titles)}`);
  for await (const rows of batches) yield Buffer.from(rows.map(line).join(''));
}
