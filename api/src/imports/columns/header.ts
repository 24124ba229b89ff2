import { badInput } from '../../ground/refusal.js';
import { blank, isNote, type Line } from '../sheets/sheet.js';
import { requiredFields, type ImportFieldWord } from './field.js';
import { fieldOf } from './headers.js';

/** The row of headers is looked for in so many rows; titles of the list may stand above it. */
const LOOKED_AT = 30;
/** Columns beyond this one are not read. */
const WIDEST = 200;

/** The headers of a list, and the rows below them. */
export interface Headed {
  /** The row the headers stand in. */
  row: number;
  /** A header for each column, "" where it has none; one that comes twice is numbered. */
  columns: string[];
  /** Whether headers stand in two rows one below the other, so that some of them are not seen. */
  split: boolean;
  rows: AsyncGenerator<Line>;
}

/** Finds the row of headers: the one asked for, else the one that names most fields; null where there is none. @throws BAD_USER_INPUT when nothing is there. */
export async function headed(lines: AsyncIterable<Line>, asked: number | null): Promise<Headed | null> {
  const source = lines[Symbol.asyncIterator]();
  const seen: Line[] = [];
  while (seen.length < LOOKED_AT) {
    const { value, done } = await source.next();
    if (done) break;
    if (!blank(value as Line)) seen.push(value as Line);
  }
  if (seen.length === 0) throw badInput('file', 'fileEmpty');
  const at = asked ? seen.findIndex(({ row }) => row === asked) : best(seen);
  const header = seen[at];
  if (!header) return null;
  const rows = async function* () {
    for (const line of seen.slice(at + 1)) if (!isNote(line)) yield line;
    for await (const line of { [Symbol.asyncIterator]: () => source }) if (!blank(line) && !isNote(line)) yield line;
  };
  return { row: header.row, columns: named(header), split: isSplit(seen, at), rows: rows() };
}

const fieldsIn = (line: Line | undefined): Set<ImportFieldWord> =>
  new Set((line?.cells ?? []).map((cell) => fieldOf(String(cell))).filter((field) => field !== null));

function best(seen: Line[]): number {
  const counts = seen.map((line) => fieldsIn(line).size);
  const most = Math.max(...counts);
  return most < 2 ? -1 : counts.indexOf(most);
}

function isSplit(seen: Line[], at: number): boolean {
  const here = fieldsIn(seen[at]);
  const missing = requiredFields.filter((field) => !here.has(field));
  return [seen[at - 1], seen[at + 1]].some((line) => {
    const there = fieldsIn(line);
    return missing.some((field) => there.has(field));
  });
}

function named({ cells }: Line): string[] {
  const times = new Map<string, number>();
  return cells.slice(0, WIDEST).map((cell) => {
    const name = String(cell).replaceAll(/\s+/g, ' ').trim().slice(0, 100);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return name === '' || time === 1 ? name : `${name} (${time})`;
  });
}
