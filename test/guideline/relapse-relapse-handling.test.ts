import { expect, test } from '@jest/globals';
import { relapseRelapseHandling } from '../../api/src/guideline/rules/relapse-relapse-handling.js';
import { relapseSteps2019 } from '../../api/src/guideline/parameters/relapses.js';

const day = '2026-01-12';

const handled = relapseSteps2019.map((step) => ({ step, on: '2026-03-02' }));
const relapse = { noticedOn: '2026-03-01', communityBased: false, handled };

test('a urine test and the referrals to detoxification and rehabilitation handle a relapse', () => {
  expect(relapseSteps2019).toEqual(['URINE_TEST', 'DETOXIFICATION_REFERRAL', 'REHABILITATION_REFERRAL']);
  expect(relapseRelapseHandling(relapse, day).met).toBe(true);
});

test('a referral not made is named', () => {
  const finding = relapseRelapseHandling({ ...relapse, handled: handled.slice(0, 2) }, day);
  expect(finding).toMatchObject({ met: false, missing: ['REHABILITATION_REFERRAL'] });
});

test('the steps are known from the first day of the Juknis', () => {
  expect(() => relapseRelapseHandling(relapse, '2019-08-31')).toThrow('2019-09-01');
  expect(relapseRelapseHandling(relapse, '2019-09-01').met).toBe(true);
});
