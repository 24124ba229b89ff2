import { isCivilDate, type CivilDate } from '../../guideline/calendar.js';
import { dayOf } from '../sheets/cells.js';
import type { Cell } from '../sheets/sheet.js';
import { textOf } from './text.js';

const months = [
  ...[
    'jan',
    'feb',
    'mar|mrt',
    'apr',
    'mei|may',
    'jun',
    'jul',
    'agu|ags|agt|aug',
    'sep',
    'okt|oct',
    'nov|nop',
    'des|dec',
  ],
].map((names) => new RegExp(`^(${names})`, 'i'));

/** A day as lists write it: 2026-03-31, 31/03/2026, 31-03-2026, 31 Maret 2026, or a workbook's number; null for anything else. */
export function dayIn(cell: Cell): CivilDate | null {
  if (typeof cell === 'number') {
    const day = dayOf(cell);
    return typeof day === 'string' && cell > 366 && cell < 80_000 ? day : null;
  }
  const text = textOf(cell).replace(/[ T]\d{1,2}[:.]\d{2}.*$/, '');
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    turned(/^(\d{1,2}) ?[-/. ] ?(\d{1,2}|\p{L}{3,}) ?[-/. ,] ?(\d{4})$/u.exec(text));
  const number = /^\d+$/.test(month) ? Number(month) : months.findIndex((name) => name.test(month)) + 1;
  const civil = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(civil) && civil >= '1900-01-01' ? civil : null;
}

const turned = (match: RegExpExecArray | null): string[] =>
  match ? ([match[0], match[3], match[2], match[1]] as string[]) : [];
