import { documents } from '../guideline/documents.js';
import { editionOn } from '../guideline/editions.js';
import type { Context } from '../ground/context.js';
import { Unit } from '../units/unit.js';
import { headWords } from './wording.js';

/** What stands above the rows of a file: what it is, and how it came about. */
export interface Head {
  title: string;
  facts: [label: string, value: string | number][];
  note: string;
  /** Word on the next sheet, where one does not hold all rows. */
  more: string;
}

/** The head of a file: how many rows, of which filter, by whom, when, under which guideline. */
export async function headOf(context: Context, title: string, told: string | null, rows: number): Promise<Head> {
  const { viewer, language, now, today, read } = context;
  const words = headWords[language];
  const unit = await read.one(Unit, viewer.unit);
  const edition = documents[editionOn(today)];
  return {
    title,
    facts: [
      [words.rows, rows],
      [words.filter, told ?? words.everything],
      [words.by, `${viewer.name}, ${String(unit?.['name'] ?? '')}`],
      [words.at, momentTold(now, viewer.zone)],
      [words.edition, `${edition.title}, ${edition.publisher} ${edition.year}`],
    ],
    note: words.kept,
    more: words.more,
  };
}

/** "2026-03-31 08:00" in a zone, as a spreadsheet sorts it. */
export const momentTold = (moment: Date, timeZone: string): string =>
  moment.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
