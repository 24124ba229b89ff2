const DAY = 86_400_000;

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day before. */
export const dayBefore = (day: string): string => iso(Date.parse(day) - DAY);

/** First and last day, both counted. */
export interface Period {
  from: string;
  until: string;
}

/** So many whole calendar months from a month of a year; month 0 is January. */
export const monthsFrom = (year: number, month: number, months: number): Period => ({
  from: iso(Date.UTC(year, month, 1)),
  until: iso(Date.UTC(year, month + months, 0)),
});
