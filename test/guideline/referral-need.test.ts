import { expect, test } from '@jest/globals';
import { referralNeed } from '../../api/src/guideline/rules/referral-need.js';

test('a referral that names a need of the list is accepted', () => {
  expect(referralNeed({ need: 'LEGAL_AID' }, '2026-01-12').met).toBe(true);
});

test('a referral without a need is refused', () => {
  expect(referralNeed({ need: null }, '2026-01-12')).toMatchObject({ met: false, missing: ['need'], field: 'need' });
});

test('the needs hold from the first day of the Juknis', () => {
  expect(() => referralNeed({ need: 'MEDICAL' }, '2019-08-31')).toThrow('2019-09-01');
  expect(referralNeed({ need: 'MEDICAL' }, '2019-09-01').met).toBe(true);
});
