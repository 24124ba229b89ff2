import { expect, test } from '@jest/globals';
import { comingOf, serviceMonths, type Running } from '../../api/src/guideline/budget/forecast';
import { course } from './course';

/** A course of 12 January to 11 May 2026, accompanied by an agent, with its first month done. */
const running: Running = {
  ...course,
  ...{ edition: 'juknis2019', relapses: [], referrals: [], surveys: [], unaskable: false },
  ...{ village: 'Tebet Timur', by: 'AGENT' },
  urineTests: [{ id: 'u', on: '2026-01-14', purpose: 'ROUTINE', valid: true }],
  assessments: [{ id: 'q', on: '2026-01-14', phase: 'BASELINE' }],
  meetings: [{ id: 'm', on: '2026-02-15' }],
  records: [{ id: 'r', on: '2026-02-02', month: '2026-01-01' }],
};
const told = (courses: Running[], on: string) => comingOf(courses, on).map(({ line, on: day }) => `${line} ${day}`);

test('what a course will still have paid on 20 February, computed by hand from Gambar 4 and the annex', () => {
  expect(told([running], '2026-02-20').toSorted()).toEqual([
    'B2 2026-04-11',
    ...['B3 2026-02-28', 'B3 2026-03-31', 'B3 2026-04-30', 'B3 2026-05-31'],
    ...['C1 2026-05-11', 'C2 2026-05-11', 'C3 2026-05-11', 'C4 2026-05-11'],
  ]);
});

test('what is overdue is expected at once; a routine test of month 1 that was missed is not paid any more', () => {
  const nothing = { ...running, urineTests: [], assessments: [], records: [] };
  const [january, february] = [told([nothing], '2026-01-30'), told([nothing], '2026-02-20')];
  expect(january).toContain('A2 2026-01-30');
  expect(february.filter((one) => one.startsWith('A'))).toEqual(['A3 2026-02-20', 'A4 2026-02-20']);
  expect(february).toContain('B3 2026-01-31');
});

test('four attendances make a facilitated meeting; one trip serves a village for a month', () => {
  const four = Array.from({ length: 4 }, () => running);
  const count = (courses: Running[], line: string) =>
    told(courses, '2026-02-20').filter((one) => one.startsWith(line)).length;
  expect([count(four.slice(1), 'B1'), count(four, 'B1'), count(four, 'B2')]).toEqual([0, 1, 4]);
  expect([count(four, 'C4'), count([...four, { ...running, village: 'Cikoko' }], 'C4')]).toEqual([1, 2]);
});

test('an officer who accompanies travels each month and writes no agent’s report', () => {
  const lines = told([{ ...running, by: 'OFFICER' }], '2026-02-20');
  expect(lines.filter((one) => /^(A4|B3|C4)/.test(one)).toSorted()).toEqual([
    ...['A4 2026-03-11', 'A4 2026-04-11', 'C4 2026-05-11'],
  ]);
});

test('an officer serves the months whose report is still to come, within the year and since the appointment', () => {
  expect(serviceMonths(2026, '2024-01-04', ['2026-09-30'], '2026-10-12')).toEqual([
    ...['2026-10-31', '2026-11-30', '2026-12-31'],
  ]);
  expect(serviceMonths(2026, '2026-11-02', [], '2026-10-12')).toEqual(['2026-12-31']);
});
