/** A civil day, ISO 8601: "2026-03-31". It has no zone; the day is that of the unit. */
export type CivilDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists (2026-02-30 does not). */
export function isCivilDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text)?.map(Number) ?? [];
  return !!year && !!month && !!day && month <= 12 && day <= daysIn(year, month);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, 28 to 31; month 1 is January. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] as number);
}

const two = (number: number) => (number < 10 ? `0${number}` : String(number));
const told = (year: number, month: number, date: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
const partsOf = (day: CivilDate) => [+day.slice(0, 4), +day.slice(5, 7), +day.slice(8, 10)] as const;

/** The first of a month so many months later, as a year and a month. */
function monthAfter(year: number, month: number, months: number) {
  const count = year * 12 + (month - 1) + months;
  return [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1] as const;
}

/** The day so many days later (earlier when negative). Reckoned in months and days, for a schedule asks it thousands of times. */
export function addDays(day: CivilDate, days: number): CivilDate {
  let [year, month, date] = partsOf(day) as [number, number, number];
  date += days;
  while (date < 1) {
    [year, month] = monthAfter(year, month, -1);
    date += daysIn(year, month);
  }
  for (let length = daysIn(year, month); date > length; length = daysIn(year, month)) {
    [year, month] = monthAfter(year, month, 1);
    date -= length;
  }
  return told(year, month, date);
}

/** The same day so many calendar months later, or the last day of that month: 31 January + 1 is the end of February. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year, month, date] = partsOf(day);
  const [y, m] = monthAfter(year, month, months);
  return told(y, m, Math.min(date, daysIn(y, m)));
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** First and last day of something, both counted. */
export interface Span {
  from: CivilDate;
  until: CivilDate;
}

/** Programme month k, counted from the start day itself: from start + (k − 1) months to the day before start + k months. */
export function programmeMonth(start: CivilDate, k: number): Span {
  return { from: addMonths(start, k - 1), until: addDays(addMonths(start, k), -1) };
}

/** Weeks 1–2 of programme month k: its days 1 to 14. */
export function firstWeeks(start: CivilDate, k: number): Span {
  const { from } = programmeMonth(start, k);
  return { from, until: addDays(from, 13) };
}

/** Weeks 3–4 of programme month k: day 15 to its end. */
export function lastWeeks(start: CivilDate, k: number): Span {
  const { from, until } = programmeMonth(start, k);
  return { from: addDays(from, 14), until };
}

/** The programme month a day falls in, 1 or later; null before the start. */
export function monthOf(start: CivilDate, day: CivilDate): number | null {
  if (day < start) return null;
  let k = 1;
  while (addMonths(start, k) <= day) k += 1;
  return k;
}

/** The calendar month a day falls in, first to last day. */
export function calendarMonth(day: CivilDate): Span {
  const from = `${day.slice(0, 7)}-01`;
  return { from, until: addDays(addMonths(from, 1), -1) };
}

/** The quarter of the year a day falls in, first to last day: January to March, and so on. */
export function calendarQuarter(day: CivilDate): Span {
  const month = Number(day.slice(5, 7));
  const from = addMonths(calendarMonth(day).from, -((month - 1) % 3));
  return { from, until: addDays(addMonths(from, 3), -1) };
}

/** Whether the day lies in the span. */
export const within = (day: CivilDate, span: Span): boolean => span.from <= day && day <= span.until;
