import { expect, test } from '@jest/globals';
import { becomes, type Booking } from '../../api/src/guideline/budget/holding';

const booked: Booking = { line: 'A2', on: '2026-12-20', payee: null };
const moved = (more: Partial<Booking>): Booking => ({ ...booked, ...more });
const [unpaid, paid] = [false, true];

test('what is claimed stays where its evidence is still of the line, month and payee, whatever its day', () => {
  expect(becomes(unpaid, booked, moved({ on: '2026-12-31' }))).toBe('KEPT');
  expect(becomes(paid, booked, moved({ on: '2026-12-31' }))).toBe('KEPT');
});

test('evidence of another line (A2 to C1) leaves a claim that is not paid, and flags one that is', () => {
  expect(becomes(unpaid, booked, moved({ line: 'C1' }))).toBe('REVERSED');
  expect(becomes(paid, booked, moved({ line: 'C1' }))).toBe('MISBOOKED');
});

test('evidence of another fiscal year is treated as of another line', () => {
  expect(becomes(unpaid, booked, moved({ on: '2027-01-04' }))).toBe('REVERSED');
  expect(becomes(paid, booked, moved({ on: '2027-01-04' }))).toBe('MISBOOKED');
});

test('evidence of another month of the year is claimed with that month; once paid, it is booked right', () => {
  expect(becomes(unpaid, booked, moved({ on: '2026-11-30' }))).toBe('REVERSED');
  expect(becomes(paid, booked, moved({ on: '2026-11-30' }))).toBe('KEPT');
});

test('evidence that no longer pays, or pays another, is reversed; what is paid is flagged as without evidence', () => {
  for (const now of [null, moved({ payee: 'Budi' }), moved({ payee: 'Budi', line: 'C1' })])
    expect([becomes(unpaid, booked, now), becomes(paid, booked, now)]).toEqual(['REVERSED', 'UNDONE']);
});
