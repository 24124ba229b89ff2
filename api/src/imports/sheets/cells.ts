import type { Cell, Line } from './sheet.js';
import type { Tags } from './xml.js';

/** What a cell's number may point to. */
export interface Look {
  strings: string[];
  /** Styles that show a number as a day. */
  dates: Set<string>;
  from1904: boolean;
}

/** Columns beyond this one are not read. */
const WIDEST = 200;
const DAY = 86_400_000;

/** Puts the cells of a sheet's XML together into rows. */
export function cellReader(look: Look, add: (line: Line) => void): Tags {
  let line: Line = { row: 0, cells: [] };
  let [column, type, style, value] = [0, '', '', ''];
  return {
    open(name, at) {
      if (name === 'row') line = { row: Number(at['r']) || line.row + 1, cells: [] };
      if (name === 'row') column = -1;
      if (name !== 'c') return;
      column = at['r'] ? columnOf(at['r']) : column + 1;
      [type, style, value] = [at['t'] ?? 'n', at['s'] ?? '', ''];
    },
    close(name, text) {
      if (name === 'v') value = text;
      if (name === 't' && type === 'inlineStr') value += text;
      if (name === 'c' && column < WIDEST && value !== '') {
        while (line.cells.length < column) line.cells.push('');
        line.cells[column] = cellOf(look, type, style, value);
      }
      if (name === 'row' && line.cells.length > 0) add(line);
    },
  };
}

function cellOf({ strings, dates, from1904 }: Look, type: string, style: string, value: string): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return dates.has(style) ? dayOf(number, from1904) : number;
}

/** The day of a workbook's number; 1900 counts a 29 February that never was. */
export function dayOf(number: number, from1904 = false): Cell {
  const days = Math.floor(number) + (from1904 ? 1462 : 0);
  if (days < 61 || days > 110_000) return number;
  return new Date((days - 25_569) * DAY).toISOString().slice(0, 10);
}

/** "C7" is column 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const sign of reference) {
    const place = sign.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}
