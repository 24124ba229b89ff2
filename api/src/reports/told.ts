import type { CivilDate } from '../guideline/calendar.js';
import type { ReportKindWord } from './words.js';

const days = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('id-ID');

/** "12 Maret 2026" */
export const dayTold = (day: CivilDate | null): string => (day ? days.format(new Date(`${day}T00:00:00Z`)) : '–');

/** "1.250" */
export const numberTold = (value: number): string => numbers.format(value);

/** "Maret 2026", "Triwulan I 2026" */
export function periodTold(kind: ReportKindWord, from: CivilDate): string {
  if (kind === 'MONTHLY') return months.format(new Date(`${from}T00:00:00Z`));
  const quarter = Math.ceil(Number(from.slice(5, 7)) / 3);
  return `Triwulan ${['I', 'II', 'III', 'IV'][quarter - 1]} ${from.slice(0, 4)}`;
}
