import { monthsFrom, type Period } from './days';

export const periodNames = ['quarter', 'lastQuarter', 'year', 'lastYear'] as const;
export type PeriodName = (typeof periodNames)[number];

/** A period by name, until today where it has not ended, and the one as long before it. */
export function periodOf(name: PeriodName, today: string): { period: Period; before: Period } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3) * 3;
  const [start, months] = {
    quarter: [quarter, 3] as const,
    lastQuarter: [quarter - 3, 3] as const,
    year: [0, 12] as const,
    lastYear: [-12, 12] as const,
  }[name];
  const { from, until } = monthsFrom(year, start, months);
  const before = monthsFrom(year, start - months, months);
  return { period: { from, until: until < today ? until : today }, before };
}

/** The twelve calendar months that end with the one of a day. */
export function monthsUntil(day: string): Period[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: 12 }, (_, at) => monthsFrom(year, month - 12 + at, 1));
}
