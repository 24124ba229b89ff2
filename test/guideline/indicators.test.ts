import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { figureOf, hiddenOf, hiddenSteps, indicators, type IndicatorCode } from '../../api/src/guideline/indicators.js';

const day = '2026-06-30';

test('a share is told in percent beside its target, from the day the target is set', () => {
  expect(figureOf('NOT_RELAPSED', { done: 45, all: 90 }, day)).toEqual({
    ...{ done: 45, all: 90, value: 50, target: 50, reached: true, suppressed: false },
  });
  expect(figureOf('NOT_RELAPSED', { done: 44, all: 90 }, day)).toMatchObject({ value: 48.9, reached: false });
  expect(figureOf('NOT_RELAPSED', { done: 45, all: 90 }, '2025-12-31')).toMatchObject({
    target: null,
    reached: null,
  });
});

test('days are a mean, and clients a count', () => {
  expect(figureOf('FIRST_CONTACT', { done: 20, all: 6 }, day).value).toBe(3.3);
  expect(figureOf('ACTIVE', { done: 12, all: 12 }, day).value).toBe(12);
});

test('of four clients no share is told; their number only to who sees them', () => {
  const four = { done: 3, all: 4 };
  expect(figureOf('RECOVERED', four, day)).toMatchObject({ done: 3, all: 4, value: null, suppressed: true });
  expect(figureOf('RECOVERED', four, day, true)).toMatchObject({ done: null, all: null, value: null });
  expect(figureOf('ACTIVE', { done: 4, all: 4 }, day).value).toBe(4);
});

const group = fc.record({ done: fc.constant(0), all: fc.nat(12) });

test('from who sees no person every group below five is hidden, and never one alone', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 2 }), (groups) => {
      const hidden = hiddenOf(groups, day);
      expect(groups.filter(({ all }) => all > 0 && all < 5).every((one) => hidden.has(one))).toBe(true);
      const others = groups.filter(({ all }) => all > 0).length - 1;
      expect(hidden.size === 1 && others > 0).toBe(false);
    }),
  );
});

test('where all groups are large nothing is hidden', () => {
  const large = group.map((one) => ({ ...one, all: one.all + 5 }));
  fc.assert(fc.property(fc.array(large), (groups) => expect(hiddenOf(groups, day).size).toBe(0)));
});

test('of a hidden group no number is told, whatever the indicator', () => {
  for (const code of Object.keys(indicators) as IndicatorCode[]) {
    const { target: _, ...told } = figureOf(code, { done: 6, all: 9 }, day, true);
    expect(told).toEqual({ done: null, all: null, value: null, reached: null, suppressed: true });
  }
});

test('of a way no step is told that few came to, nor one that few left before', () => {
  expect(hiddenSteps([40, 38, 30, 12, 3, 0], '2026-01-01')).toEqual([false, true, false, false, true, true]);
  expect(hiddenSteps([40, 40, 30, 20, 10, 10], '2026-01-01')).toEqual(Array.from({ length: 6 }, () => false));
});
