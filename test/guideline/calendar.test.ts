import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarMonth,
  calendarQuarter,
  daysBetween,
  firstWeeks,
  isCivilDate,
  lastWeeks,
  monthOf,
  programmeMonth,
  within,
} from '../../api/src/guideline/calendar.js';

const day = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));

test('a day so many days later is the one the clock tells, across leap years and centuries', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
      const at = new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000);
      expect(addDays(start, days)).toBe(at.toISOString().slice(0, 10));
      expect(daysBetween(start, addDays(start, days))).toBe(days);
    }),
  );
});

test('31 January and one month is the last day of February', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
});

test('each programme month is counted from the start day, not from the month before', () => {
  expect(programmeMonth('2026-01-31', 1)).toEqual({ from: '2026-01-31', until: '2026-02-27' });
  expect(programmeMonth('2026-01-31', 2)).toEqual({ from: '2026-02-28', until: '2026-03-30' });
  expect(programmeMonth('2026-01-31', 3)).toEqual({ from: '2026-03-31', until: '2026-04-29' });
});

test('weeks 1–2 are days 1 to 14 of a programme month, weeks 3–4 day 15 to its end', () => {
  expect(firstWeeks('2026-01-12', 1)).toEqual({ from: '2026-01-12', until: '2026-01-25' });
  expect(lastWeeks('2026-01-12', 1)).toEqual({ from: '2026-01-26', until: '2026-02-11' });
});

test('a day that does not exist is no civil day', () => {
  expect(isCivilDate('2026-02-29')).toBe(false);
  expect(isCivilDate('2028-02-29')).toBe(true);
  expect(isCivilDate('2026-13-01')).toBe(false);
  expect(isCivilDate('12 Mar 2026')).toBe(false);
});

test('the day before the start belongs to no programme month', () => {
  expect(monthOf('2026-01-12', '2026-01-11')).toBeNull();
  expect(monthOf('2026-01-12', '2026-01-12')).toBe(1);
});

test('every day of the period belongs to exactly one programme month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 180 }), (start, after) => {
      const on = addDays(start, after);
      const months = [1, 2, 3, 4, 5, 6, 7, 8].filter((k) => within(on, programmeMonth(start, k)));
      expect(months).toEqual([monthOf(start, on)]);
    }),
  );
});

test('weeks 1–2 and weeks 3–4 divide every programme month without a gap', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 6 }), (start, k) => {
      const [month, first, last] = [programmeMonth(start, k), firstWeeks(start, k), lastWeeks(start, k)];
      expect([first.from, last.until]).toEqual([month.from, month.until]);
      expect(daysBetween(first.until, last.from)).toBe(1);
      expect(daysBetween(first.from, first.until)).toBe(13);
    }),
  );
});

test('a calendar month and a quarter run from their first to their last day', () => {
  expect(calendarMonth('2028-02-10')).toEqual({ from: '2028-02-01', until: '2028-02-29' });
  expect(calendarQuarter('2026-01-01')).toEqual({ from: '2026-01-01', until: '2026-03-31' });
  expect(calendarQuarter('2026-11-22')).toEqual({ from: '2026-10-01', until: '2026-12-31' });
});

test('every day lies in its own month, and its month in its own quarter', () => {
  fc.assert(
    fc.property(day, (on) => {
      const [month, quarter] = [calendarMonth(on), calendarQuarter(on)];
      expect(within(on, month)).toBe(true);
      expect(within(month.from, quarter) && within(month.until, quarter)).toBe(true);
      expect(addDays(quarter.until, 1)).toBe(addMonths(quarter.from, 3));
    }),
  );
});
