/** First and last day, both counted. */
export interface Period {
  from: string;
  until: string;
}

export const periodNames = ['quarter', 'lastQuarter', 'year', 'lastYear'] as const;
export type PeriodName = (typeof periodNames)[number];

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** So many whole months from a month of a year, counted from 0. */
const monthsFrom = (year: number, month: number, months: number): Period => ({
  from: iso(year, month, 1),
  until: iso(year, month + months, 0),
});

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
