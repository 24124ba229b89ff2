import { expect, test } from '@jest/globals';
import { urineLimit } from '../../api/src/guideline/rules/urine-limit.js';

const day = '2026-01-12';
const second = { purpose: 'ROUTINE', routine: 1, ofRelapse: false } as const;

test('a second routine test is taken', () => {
  expect(urineLimit(second, day).met).toBe(true);
});

test('a third routine test is refused', () => {
  const finding = urineLimit({ ...second, routine: 2 }, day);
  expect(finding).toMatchObject({ met: false, found: 2, required: 2, field: 'purpose' });
});

test('a test of a relapse comes on top of the two', () => {
  expect(urineLimit({ purpose: 'RELAPSE', routine: 2, ofRelapse: true }, day).met).toBe(true);
});

test('a relapse test that belongs to no relapse is refused', () => {
  const finding = urineLimit({ purpose: 'RELAPSE', routine: 0, ofRelapse: false }, day);
  expect(finding).toMatchObject({ met: false, field: 'relapseId' });
});

test('the rule shows that its reading is contested', () => {
  expect(urineLimit.card.contested?.id).toBe('C4');
});

test('before the Juknis there is no limit; from its first day it is two', () => {
  expect(() => urineLimit(second, '2019-08-31')).toThrow('2019-09-01');
  expect(urineLimit(second, '2019-09-01').required).toBe(2);
});
