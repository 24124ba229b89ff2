import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { equityPathway, shown } from '../../api/src/guideline/rules/equity-pathway.js';

const day = '2026-01-12';

const even = { compulsory: { done: 40, all: 50 }, voluntary: { done: 35, all: 50 } };

test('a difference of ten percentage points is not flagged', () => {
  expect(equityPathway(even, day)).toMatchObject({ met: true, found: 10, required: 10 });
});

test('a larger one is, whichever pathway is ahead', () => {
  expect(equityPathway({ ...even, voluntary: { done: 34, all: 50 } }, day)).toMatchObject({ met: false, found: 12 });
  expect(equityPathway({ ...even, compulsory: { done: 28, all: 50 } }, day)).toMatchObject({ met: false, found: 14 });
});

test('a group of four is not shown and not compared; one of five is', () => {
  expect(equityPathway({ ...even, voluntary: { done: 0, all: 4 } }, day)).toMatchObject({
    met: true,
    found: 'SUPPRESSED',
  });
  expect(shown({ done: 1, all: 4 }, day)).toBeNull();
  expect(shown({ done: 1, all: 5 }, day)).toBe(20);
});

test('neither pathway is favoured: the finding is the same with both exchanged', () => {
  const group = fc.nat(200).chain((all) => fc.record({ done: fc.nat(all), all: fc.constant(all) }));
  fc.assert(
    fc.property(group, group, (one, other) => {
      const there = equityPathway({ compulsory: one, voluntary: other }, day);
      expect(equityPathway({ compulsory: other, voluntary: one }, day)).toEqual(there);
    }),
  );
});
