import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { badInput } from '../../ground/refusal.js';
import { decoded } from './encoding.js';
import type { Line, Sheet } from './sheet.js';

/** A record longer than this is no row of a list: a quotation mark was not closed. */
const LONGEST = 100_000;

/** Opens a CSV file; its separator and encoding are found in its first lines. */
export async function openCsv(content: AsyncIterable<Buffer>): Promise<Sheet> {
  const text = decoded(content);
  const first = (await text.next()).value ?? '';
  const declared = /^sep=(.)\r?\n/i.exec(first);
  const rest = declared ? first.slice(declared[0].length) : first;
  const whole = async function* () {
    yield rest;
    yield* text;
  };
  return { names: [], lines: records(whole(), declared?.[1] ?? separatorOf(rest), declared ? 1 : 0) };
}

async function* records(text: AsyncIterable<string>, delimiter: string, before: number): AsyncGenerator<Line> {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST };
  const parser = Readable.from(text).pipe(parse(options));
  let row = before;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { row: (row += 1), cells };
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code.startsWith('CSV_')) throw badInput('file', 'fileQuotes', { found: row + 1 });
    throw error;
  }
}

/** The sign that stands most often outside quotation marks in the first lines. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, 20)
    .join('\n');
  const counts = [';', ',', '\t', '|'].map((sign) => [sign, lines.split(sign).length] as const);
  return counts.toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? ',';
}
