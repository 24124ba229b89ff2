/** A cell as it was written: text, or a number of a workbook that is no date. Dates of a workbook come as 2026-03-31. */
export type Cell = string | number;

/** A row of a list with its number as a spreadsheet shows it. */
export interface Line {
  row: number;
  cells: Cell[];
}

/** A list being read from its beginning: never more than a few rows at a time. */
export interface Sheet {
  /** Names of the sheets the file has; none for CSV. */
  names: readonly string[];
  lines: AsyncIterable<Line>;
}

/** Whether there is nothing in a row. */
export const blank = ({ cells }: Line): boolean => cells.every((cell) => String(cell).trim() === '');

/** Whether a row is a note to the reader and no data: its first cell begins with #. */
export const isNote = ({ cells }: Line): boolean => /^\s*#/.test(String(cells.find((cell) => cell !== '') ?? ''));
