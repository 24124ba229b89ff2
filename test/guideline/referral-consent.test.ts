import { expect, test } from '@jest/globals';
import { referralConsent } from '../../api/src/guideline/rules/referral-consent.js';

const day = '2026-01-12';
const consent = {
  sentOn: '2026-02-10',
  givenOn: '2026-02-10',
  expiresOn: null,
  withdrawnOn: null,
  samePurpose: true,
  sameReceiver: true,
};

test('a referral the client agreed to on the day of sending is sent', () => {
  expect(referralConsent(consent, day).met).toBe(true);
});

test('a referral the client did not agree to is not sent', () => {
  const finding = referralConsent({ ...consent, givenOn: null }, day);
  expect(finding).toMatchObject({ met: false, missing: ['CONSENT_GIVEN'], field: 'consentId' });
  expect(finding.citation.says).toContain('mengizinkan');
});

test('a consent holds through its last day, and not the day after', () => {
  expect(referralConsent({ ...consent, expiresOn: '2026-02-10' }, day).met).toBe(true);
  expect(referralConsent({ ...consent, expiresOn: '2026-02-09' }, day).missing).toEqual(['CONSENT_LIVE']);
});

test('a consent withdrawn on the day of sending no longer holds', () => {
  expect(referralConsent({ ...consent, withdrawnOn: '2026-02-10' }, day).met).toBe(false);
  expect(referralConsent({ ...consent, withdrawnOn: '2026-02-11' }, day).met).toBe(true);
});

test('a consent for another purpose or another receiver does not serve', () => {
  const finding = referralConsent({ ...consent, samePurpose: false, sameReceiver: false }, day);
  expect(finding.missing).toEqual(['THIS_PURPOSE', 'THIS_RECEIVER']);
});
