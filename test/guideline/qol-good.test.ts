import { expect, test } from '@jest/globals';
import { qolGood } from '../../api/src/guideline/rules/qol-good.js';

const day = '2026-01-12';
const good = { PHYSICAL: 56, PSYCHOLOGICAL: 69, SOCIAL: 75, ENVIRONMENT: 63 };

test('quality of life is good when every domain reaches 56', () => {
  expect(qolGood(good, day)).toMatchObject({ met: true, found: 56, required: 56 });
});

test('one domain at 50 makes it poor', () => {
  expect(qolGood({ ...good, SOCIAL: 50 }, day)).toMatchObject({ met: false, found: 50 });
});

test('a domain without a score is named as missing', () => {
  expect(qolGood({ ...good, SOCIAL: null }, day)).toMatchObject({ met: false, missing: ['SOCIAL'] });
});

test('before the Juknis no score is good or poor; from its first day 56 is good', () => {
  expect(() => qolGood(good, '2019-08-31')).toThrow('2019-09-01');
  expect(qolGood(good, '2019-09-01').met).toBe(true);
});
