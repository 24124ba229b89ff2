import { expect, test } from '@jest/globals';
import { enrollmentCompletedRehabilitation } from '../../api/src/guideline/rules/enrollment-completed-rehabilitation.js';

const day = '2026-01-12';
const completed = { form: 'INPATIENT', provider: 'BNN', completedOn: '2026-01-10' } as const;

test('a client who completed an inpatient rehabilitation of BNN may enroll', () => {
  expect(enrollmentCompletedRehabilitation(completed, day).met).toBe(true);
});

test('a client of community based recovery may enroll', () => {
  const facts = { form: 'COMMUNITY_BASED', provider: 'COMMUNITY', completedOn: '2026-01-12' } as const;
  expect(enrollmentCompletedRehabilitation(facts, day).met).toBe(true);
});

test('a client whose rehabilitation still runs is refused, and the rehabilitation is the field concerned', () => {
  const finding = enrollmentCompletedRehabilitation({ ...completed, completedOn: null }, day);
  expect(finding).toMatchObject({ met: false, found: null, field: 'rehabilitationId', missing: [] });
});

test('without a provider the fact is named as missing', () => {
  const finding = enrollmentCompletedRehabilitation({ ...completed, provider: null }, day);
  expect(finding).toMatchObject({ met: false, missing: ['provider'] });
});

test('before the Juknis no form is named; from its first day three are', () => {
  expect(() => enrollmentCompletedRehabilitation(completed, '2019-08-31')).toThrow('2019-09-01');
  expect(enrollmentCompletedRehabilitation(completed, '2019-09-01').required).toHaveLength(3);
});
