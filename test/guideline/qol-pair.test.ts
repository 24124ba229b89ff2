import { expect, test } from '@jest/globals';
import { qolPair } from '../../api/src/guideline/rules/qol-pair.js';

const day = '2026-01-12';

test('an enrollment may have a baseline and a final assessment', () => {
  expect(qolPair({ phase: 'BASELINE', standing: 0 }, day).met).toBe(true);
  expect(qolPair({ phase: 'FINAL', standing: 0 }, day).met).toBe(true);
});

test('a second baseline is refused while the first stands', () => {
  expect(qolPair({ phase: 'BASELINE', standing: 1 }, day)).toMatchObject({
    met: false,
    found: 'BASELINE',
    field: 'phase',
  });
});
