import { expect, test } from '@jest/globals';
import { officerEmployment } from '../../api/src/guideline/rules/officer-employment.js';

const day = '2026-01-12';

const facts = { employment: 'TKK', tier: 'REGENCY', appointedByHead: true } as const;

test('a contract worker of a BNNK, appointed by its head, is an officer', () => {
  expect(officerEmployment(facts, day).met).toBe(true);
});

test('someone of the national board is no post-rehabilitation officer', () => {
  expect(officerEmployment({ ...facts, tier: 'NATIONAL' }, day).missing).toEqual(['AT_BNNP_OR_BNNK']);
});

test('without the appointment by the head it is refused', () => {
  const finding = officerEmployment({ ...facts, appointedByHead: false }, day);
  expect(finding).toMatchObject({ met: false, missing: ['APPOINTED_BY_HEAD'] });
});

test('the kinds of employment are known from the first day of the Juknis', () => {
  expect(() => officerEmployment(facts, '2019-08-31')).toThrow('2019-09-01');
  expect(officerEmployment(facts, '2019-09-01').met).toBe(true);
});
