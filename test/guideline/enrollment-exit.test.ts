import { expect, test } from '@jest/globals';
import { enrollmentExit } from '../../api/src/guideline/rules/enrollment-exit.js';

test('an exit that states one of the reasons is accepted', () => {
  expect(enrollmentExit({ reason: 'TRANSFERRED' }, '2026-01-12').met).toBe(true);
});

test('an exit without a reason is refused, and the reason is named as missing', () => {
  const finding = enrollmentExit({ reason: null }, '2026-01-12');
  expect(finding).toMatchObject({ met: false, missing: ['reason'], field: 'reason' });
});

test('the list of reasons holds from the first day of the Juknis', () => {
  expect(() => enrollmentExit({ reason: 'DECEASED' }, '2019-08-31')).toThrow('2019-09-01');
  expect(enrollmentExit({ reason: 'DECEASED' }, '2019-09-01').met).toBe(true);
});
