import { expect, test } from '@jest/globals';
import { relapseLapseHandling } from '../../api/src/guideline/rules/relapse-lapse-handling.js';
import { handlersOf } from '../../api/src/guideline/handling.js';
import { lapseSteps2019 } from '../../api/src/guideline/parameters/relapses.js';

const day = '2026-01-12';

const officers = lapseSteps2019.slice(1).map((step) => ({ step, on: '2026-03-02' }));
const lapse = { noticedOn: '2026-03-01', communityBased: false, handled: officers };

test('where the village has no community based recovery, the officer’s six steps handle a lapse', () => {
  expect(officers).toHaveLength(6);
  expect(relapseLapseHandling(lapse, day).met).toBe(true);
});

test('where it has one, the referral to it is a step more', () => {
  const finding = relapseLapseHandling({ ...lapse, communityBased: true }, day);
  expect(finding).toMatchObject({ met: false, missing: ['COMMUNITY_BASED_REFERRAL'] });
});

test('a referral the client declined is settled; a urine test cannot be declined away', () => {
  const referral = { step: 'COMMUNITY_BASED_REFERRAL', on: '2026-03-02', declined: true } as const;
  expect(relapseLapseHandling({ ...lapse, communityBased: true, handled: [...officers, referral] }, day).met).toBe(
    true,
  );
  const handled = officers.map((one) => ({ ...one, declined: one.step === 'URINE_TEST' }));
  expect(relapseLapseHandling({ ...lapse, handled }, day).missing).toEqual(['URINE_TEST']);
});

test('a lapse is the officer’s', () => {
  expect(lapseSteps2019.map((step) => handlersOf('LAPSE', step, day))).toEqual(lapseSteps2019.map(() => ['OFFICER']));
});

test('the steps are known from the first day of the Juknis', () => {
  expect(() => relapseLapseHandling(lapse, '2019-08-31')).toThrow('2019-09-01');
  expect(relapseLapseHandling(lapse, '2019-09-01').met).toBe(true);
});
