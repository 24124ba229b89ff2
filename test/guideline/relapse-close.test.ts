import { expect, test } from '@jest/globals';
import { relapseClose } from '../../api/src/guideline/rules/relapse-close.js';
import { slipSteps2019 } from '../../api/src/guideline/parameters/relapses.js';

const day = '2026-01-12';

const handled = slipSteps2019.map((step) => ({ step, on: '2026-03-20' }));
const slip = { type: 'SLIP', communityBased: false, handled, closedOn: '2026-03-20' } as const;

test('a slip whose every step was taken is closed, late or not', () => {
  expect(relapseClose(slip, day).met).toBe(true);
});

test('a step not taken by the day of closing stands in the way, and is named', () => {
  const finding = relapseClose({ ...slip, closedOn: '2026-03-19' }, day);
  expect(finding).toMatchObject({ met: false, found: [], missing: slipSteps2019, field: 'on' });
});

test('a relapse is closed when the client declined a referral, for it needs their consent', () => {
  const steps = [
    { step: 'URINE_TEST', on: '2026-03-02' },
    { step: 'DETOXIFICATION_REFERRAL', on: '2026-03-03', declined: true },
    { step: 'REHABILITATION_REFERRAL', on: '2026-03-03' },
  ] as const;
  expect(relapseClose({ ...slip, type: 'RELAPSE', handled: steps }, day).met).toBe(true);
});

test('steps of another type do not close it', () => {
  expect(relapseClose({ ...slip, type: 'LAPSE' }, day).missing).toEqual([
    'BRIEF_INTERVENTION',
    'CRISIS_PLAN',
    'MOTIVATIONAL_INTERVIEW',
    'CLOSER_WATCH',
  ]);
});

test('the steps are known from the first day of the Juknis', () => {
  expect(() => relapseClose(slip, '2019-08-31')).toThrow('2019-09-01');
  expect(relapseClose(slip, '2019-09-01').met).toBe(true);
});
