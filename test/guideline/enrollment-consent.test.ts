import { expect, test } from '@jest/globals';
import { enrollmentConsent } from '../../api/src/guideline/rules/enrollment-consent.js';

const consent = { on: '2026-01-12', givenOn: '2025-09-01', withdrawnOn: null, coversPostRehabilitation: true };

test('a consent signed at the start of rehabilitation stands, where it covers post-rehabilitation', () => {
  expect(enrollmentConsent(consent, '2026-01-12').met).toBe(true);
});

test('without a consent, or with one given later, enrollment is refused', () => {
  expect(enrollmentConsent({ ...consent, givenOn: null }, '2026-01-12').missing).toEqual(['CONSENT_GIVEN']);
  expect(enrollmentConsent({ ...consent, givenOn: '2026-01-13' }, '2026-01-12').met).toBe(false);
});

test('a consent withdrawn on the day of intake no longer stands', () => {
  expect(enrollmentConsent({ ...consent, withdrawnOn: '2026-01-12' }, '2026-01-12').missing).toEqual(['CONSENT_LIVE']);
});

test('a consent to rehabilitation alone does not cover post-rehabilitation', () => {
  const finding = enrollmentConsent({ ...consent, coversPostRehabilitation: false }, '2026-01-12');
  expect(finding).toMatchObject({ met: false, missing: ['POST_REHABILITATION'], field: 'consentId' });
});
