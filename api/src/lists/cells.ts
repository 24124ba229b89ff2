import type { Row } from '../ground/reader.js';
import type { ExportableColumn } from './columns.js';
import type { ExportColumn } from './export.input.js';
import { momentTold } from './head.js';

/** A cell of a file: a text, a number, a civil day, or nothing. */
export type Cell = string | number | { day: string } | null;

/** A cell holds at most so many letters: a spreadsheet takes no more. */
const LONGEST = 32_000;

const numbers = ['Int', 'Float', 'Rupiah'];

/** How the cells of a column are made of the rows: numbers and days as such, words as the asker says them. */
export function cellsOf({ path, type }: ExportableColumn, { words }: ExportColumn, zone: string): (row: Row) => Cell {
  const said = new Map(words.map(({ value, says }) => [value, says]));
  const names = path.split('.');
  const told = (value: unknown): Cell => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((one) => textOf(told(one))).join('; ');
    if (type === 'Date') return { day: String(value) };
    if (type === 'DateTime') return momentTold(new Date(String(value)), zone);
    if (numbers.includes(type)) return Number(value);
    return (said.get(String(value)) ?? String(value)).slice(0, LONGEST);
  };
  return (row) => told(names.reduce<unknown>((at, name) => (at as Row | null)?.[name], row));
}

/** A cell as text. */
export const textOf = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell));
