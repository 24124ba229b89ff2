import { expect, test } from '@jest/globals';
import { visitMonthly } from '../../api/src/guideline/rules/visit-monthly.js';

const window = { from: '2026-01-12', until: '2026-02-11' };

test('one home visit within the programme month fulfils the duty', () => {
  expect(visitMonthly({ on: ['2026-02-11'], window }, '2026-01-12').met).toBe(true);
});

test('a visit on the first day of the next month does not', () => {
  expect(visitMonthly({ on: ['2026-02-12'], window }, '2026-01-12')).toMatchObject({
    met: false,
    found: 0,
    required: 1,
  });
});

test('before the Juknis no visit is asked for; from its first day one a month is', () => {
  expect(() => visitMonthly({ on: [], window }, '2019-08-31')).toThrow('2019-09-01');
  expect(visitMonthly({ on: [], window }, '2019-09-01').required).toBe(1);
});
