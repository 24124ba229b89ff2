import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { percentage } from '../../api/src/guideline/percentage.js';
import { coverage } from '../../api/src/guideline/rules/coverage.js';

const day = '2026-01-12';

test('a third of those in need is told to one decimal', () => {
  expect(coverage({ served: 1, inNeed: 3 }, day)).toMatchObject({ met: false, found: 33.3, required: 100 });
});

test('the ministry’s own figures: 82,952 of 3.6 million', () => {
  expect(coverage({ served: 82_952, inNeed: 3_600_000 }, day).found).toBe(2.3);
});

test('where nobody is in need there is no percentage', () => {
  expect(coverage({ served: 0, inNeed: 0 }, day)).toMatchObject({ met: true, found: null });
});

test('a percentage grows with the people served', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }), (one, more, inNeed) => {
      expect(percentage(one + more, inNeed) ?? 0).toBeGreaterThanOrEqual(percentage(one, inNeed) ?? 0);
    }),
  );
});
