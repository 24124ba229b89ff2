import { expect, test } from '@jest/globals';
import { qolImprovement } from '../../api/src/guideline/rules/qol-improvement.js';
import { improvements } from '../../api/src/guideline/whoqol/improvement.js';

const day = '2026-01-12';
const baseline = { PHYSICAL: 56, PSYCHOLOGICAL: 50, SOCIAL: 44, ENVIRONMENT: 63 };
const final = { PHYSICAL: 69, PSYCHOLOGICAL: 56, SOCIAL: 50, ENVIRONMENT: 69 };

test('quality of life improved when all four domains did', () => {
  expect(qolImprovement({ baseline, final }, day)).toMatchObject({ met: true, found: 'ALL' });
});

test('three improved domains are some, and none is none', () => {
  expect(qolImprovement({ baseline, final: { ...final, SOCIAL: 44 } }, day)).toMatchObject({
    met: false,
    found: 'SOME',
  });
  expect(qolImprovement({ baseline, final: baseline }, day)).toMatchObject({ met: false, found: 'NONE' });
});

test('the guideline’s example, from 56 to 69, improved by 23.2 percent', () => {
  const [physical] = improvements(baseline, final).domains;
  expect(physical).toMatchObject({ domain: 'PHYSICAL', improved: true });
  expect(physical?.ratio).toBeCloseTo(0.232, 3);
});

test('from a baseline of 0 there is no ratio, and any score above 0 is an improvement', () => {
  const [physical] = improvements({ ...baseline, PHYSICAL: 0 }, { ...final, PHYSICAL: 6 }).domains;
  expect(physical).toMatchObject({ ratio: null, improved: true });
  const [still] = improvements({ ...baseline, PHYSICAL: 0 }, { ...final, PHYSICAL: 0 }).domains;
  expect(still).toMatchObject({ ratio: null, improved: false });
});

test('without a final assessment the rule says so', () => {
  expect(qolImprovement({ baseline, final: null }, day)).toMatchObject({ met: false, missing: ['final'] });
});
