import { expect, test } from '@jest/globals';
import {
  referralLifecycle,
  referralSteps,
  type ReferralStatus,
} from '../../api/src/guideline/rules/referral-lifecycle.js';

const day = '2026-01-12';
const statuses = Object.keys(referralSteps) as ReferralStatus[];

test('a referral goes from draft to sent, accepted and completed', () => {
  expect(referralLifecycle({ from: 'DRAFT', to: 'SENT' }, day).met).toBe(true);
  expect(referralLifecycle({ from: 'SENT', to: 'ACCEPTED' }, day).met).toBe(true);
  expect(referralLifecycle({ from: 'ACCEPTED', to: 'COMPLETED' }, day).met).toBe(true);
});

test('a referral nobody sent cannot be accepted, and what is possible is named', () => {
  const finding = referralLifecycle({ from: 'DRAFT', to: 'ACCEPTED' }, day);
  expect(finding).toMatchObject({ met: false, found: 'ACCEPTED', required: ['SENT', 'REVOKED', 'EXPIRED'] });
});

test('only a sent referral can be declined', () => {
  const from = statuses.filter((status) => referralLifecycle({ from: status, to: 'DECLINED' }, day).met);
  expect(from).toEqual(['SENT']);
});

test('any open referral can be revoked or expire', () => {
  const open = statuses.filter((status) => referralSteps[status].length > 0);
  expect(open).toEqual(['DRAFT', 'SENT', 'ACCEPTED']);
  expect(open.every((from) => referralLifecycle({ from, to: 'REVOKED' }, day).met)).toBe(true);
  expect(open.every((from) => referralLifecycle({ from, to: 'EXPIRED' }, day).met)).toBe(true);
});

test('a closed referral stays closed', () => {
  const closed = ['COMPLETED', 'DECLINED', 'REVOKED', 'EXPIRED'] as const;
  const reopened = closed.flatMap((from) => statuses.filter((to) => referralLifecycle({ from, to }, day).met));
  expect(reopened).toEqual([]);
});
