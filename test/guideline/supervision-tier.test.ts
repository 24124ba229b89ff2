import { expect, test } from '@jest/globals';
import { supervisionTier } from '../../api/src/guideline/rules/supervision-tier.js';
import { supervisionPurposes2019 } from '../../api/src/guideline/parameters/supervision.js';

const day = '2026-01-12';

const visit = {
  tier: 'PROVINCE',
  supervised: 'REGENCY',
  ofUnit: true,
  purposes: ['REFERRAL_NETWORK'],
  heldOn: '2026-01-12',
  findings: 'Jejaring rujukan lengkap.',
  followUp: null,
  followUpDueOn: null,
} as const;

test('there are six purposes, a to f', () => {
  expect(supervisionPurposes2019).toHaveLength(6);
});

test('a BNNP supervises its BNNK, its officers and its agents', () => {
  expect(supervisionTier(visit, day).met).toBe(true);
  expect(supervisionTier({ ...visit, supervised: 'AGENT' }, day).met).toBe(true);
});

test('a BNNK supervises no unit, BNN no agent, and nobody another’s unit', () => {
  expect(supervisionTier({ ...visit, tier: 'REGENCY' }, day).missing).toEqual(['TIER_BELOW']);
  expect(supervisionTier({ ...visit, tier: 'NATIONAL', supervised: 'AGENT' }, day).missing).toEqual(['TIER_BELOW']);
  expect(supervisionTier({ ...visit, ofUnit: false }, day).missing).toEqual(['TIER_BELOW']);
});

test('a visit without purpose and findings is refused', () => {
  const finding = supervisionTier({ ...visit, purposes: [], findings: ' ' }, day);
  expect(finding).toMatchObject({ met: false, missing: ['PURPOSE', 'FINDINGS'] });
});

test('a visit that is planned has no findings yet', () => {
  expect(supervisionTier({ ...visit, heldOn: null, findings: null }, day).met).toBe(true);
});

test('a follow-up has a due date', () => {
  const followUp = 'Rapor diperiksa ulang.';
  expect(supervisionTier({ ...visit, followUp }, day).missing).toEqual(['FOLLOW_UP_DUE_ON']);
  expect(supervisionTier({ ...visit, followUp, followUpDueOn: '2026-03-01' }, day).met).toBe(true);
});

test('the purposes are known from the first day of the Juknis', () => {
  expect(() => supervisionTier(visit, '2019-08-31')).toThrow('2019-09-01');
  expect(supervisionTier(visit, '2019-09-01').met).toBe(true);
});
