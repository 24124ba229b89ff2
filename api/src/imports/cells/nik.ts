import type { Cell } from '../sheets/sheet.js';
import type { Problems } from './problem.js';
import { given } from './text.js';

/** A NIK as lists write it; null where there is none or it cannot be one. A spreadsheet rounds its last digit when it is kept as a number. */
export function nikIn(cell: Cell, problems: Problems): string | null {
  const text = given(cell)?.replaceAll(/[ '’‘`.-]/g, '') ?? null;
  if (text === null || /^0+$/.test(text)) return null;
  const number = typeof cell === 'number';
  if (/^\d[.,]?\d*E\+?1[0-9]$/i.test(String(cell).trim()) || (number && text.length === 16 && text.endsWith('0')))
    return problems.error('NIK', 'nikRounded');
  if (!/^\d{16}$/.test(text)) return problems.error('NIK', 'nik', { found: text.length });
  return text;
}
