import { expect, test } from '@jest/globals';
import { qolComplete } from '../../api/src/guideline/rules/qol-complete.js';

const day = '2026-01-12';
const full: (number | null)[] = Array.from({ length: 26 }, () => 3);
const without = (...items: number[]) => full.map((answer, index) => (items.includes(index + 1) ? null : answer));

test('a full form is scored', () => {
  expect(qolComplete({ answers: full, policy: 'SPSS' }, day)).toMatchObject({ met: true, found: [] });
});

test('one blank item in a domain is allowed, two are not, and the blank items are named', () => {
  expect(qolComplete({ answers: without(3), policy: 'SPSS' }, day).met).toBe(true);
  const finding = qolComplete({ answers: without(3, 4), policy: 'SPSS' }, day);
  expect(finding).toMatchObject({ met: false, missing: ['Q3', 'Q4'], field: 'answers' });
});

test('the environment may have two blank items', () => {
  expect(qolComplete({ answers: without(8, 9), policy: 'SPSS' }, day).met).toBe(true);
  expect(qolComplete({ answers: without(8, 9, 12), policy: 'SPSS' }, day).met).toBe(false);
});

test('fewer than 22 answers are refused, wherever the blanks are', () => {
  expect(qolComplete({ answers: without(1, 2, 3, 5), policy: 'SPSS' }, day).met).toBe(true);
  expect(qolComplete({ answers: without(1, 2, 3, 5, 20), policy: 'SPSS' }, day).met).toBe(false);
});

test('the manual allows two blank items where the syntax allows one, and 21 answers', () => {
  expect(qolComplete({ answers: without(3, 4, 5, 6, 20), policy: 'MANUAL' }, day).met).toBe(true);
  expect(qolComplete({ answers: without(20, 21), policy: 'MANUAL' }, day).met).toBe(false);
});
