import { expect, test } from '@jest/globals';
import { relapseSlipHandling } from '../../api/src/guideline/rules/relapse-slip-handling.js';
import { handlersOf } from '../../api/src/guideline/handling.js';
import { slipSteps2019 } from '../../api/src/guideline/parameters/relapses.js';

const day = '2026-01-12';

const taken = slipSteps2019.map((step) => ({ step, on: '2026-03-08' }));
const slip = { noticedOn: '2026-03-01', communityBased: true, handled: taken };

test('evaluation, urine test and review of the plan within seven days handle a slip', () => {
  expect(slipSteps2019).toEqual(['EVALUATION', 'URINE_TEST', 'PLAN_REVIEW']);
  expect(relapseSlipHandling(slip, day).met).toBe(true);
});

test('a step not taken is named', () => {
  const finding = relapseSlipHandling({ ...slip, handled: taken.slice(0, 2) }, day);
  expect(finding).toMatchObject({ met: false, found: ['EVALUATION', 'URINE_TEST'], missing: ['PLAN_REVIEW'] });
});

test('a step of the eighth day is too late', () => {
  const handled = taken.with(0, { step: 'EVALUATION', on: '2026-03-09' });
  expect(relapseSlipHandling({ ...slip, handled }, day).missing).toEqual(['EVALUATION']);
});

test('an agent may take its steps, but the urine test is the officer’s', () => {
  expect(handlersOf('SLIP', 'EVALUATION', day)).toEqual(['OFFICER', 'AGENT']);
  expect(handlersOf('SLIP', 'URINE_TEST', day)).toEqual(['OFFICER']);
});

test('the steps are known from the first day of the Juknis; the seven days are ours', () => {
  expect(() => relapseSlipHandling(slip, '2019-08-31')).toThrow('2019-09-01');
  expect(relapseSlipHandling(slip, '2019-09-01').met).toBe(true);
  expect(relapseSlipHandling.card.parameters[1]?.entries[0]?.cite.document).toBe('pulih');
});
