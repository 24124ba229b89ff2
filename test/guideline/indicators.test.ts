import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { figureOf, indicators, type IndicatorCode } from '../../api/src/guideline/indicators.js';

const day = '2026-06-30';

test('a share is told in percent beside its target, from the day the target is set', () => {
  expect(figureOf('NOT_RELAPSED', { done: 45, all: 90 }, day, false)).toEqual({
    ...{ done: 45, all: 90, value: 50, target: 50, reached: true, suppressed: false },
  });
  expect(figureOf('NOT_RELAPSED', { done: 44, all: 90 }, day, false)).toMatchObject({ value: 48.9, reached: false });
  expect(figureOf('NOT_RELAPSED', { done: 45, all: 90 }, '2025-12-31', false)).toMatchObject({
    target: null,
    reached: null,
  });
});

test('days are a mean, and clients a count', () => {
  expect(figureOf('FIRST_CONTACT', { done: 20, all: 6 }, day, false).value).toBe(3.3);
  expect(figureOf('ACTIVE', { done: 12, all: 12 }, day, false).value).toBe(12);
});

test('of four clients no share is told; their number only to who sees them', () => {
  const four = { done: 3, all: 4 };
  expect(figureOf('RECOVERED', four, day, true)).toMatchObject({ done: 3, all: 4, value: null, suppressed: true });
  expect(figureOf('RECOVERED', four, day, false)).toMatchObject({ done: null, all: null, value: null });
  expect(figureOf('ACTIVE', { done: 4, all: 4 }, day, false).value).toBeNull();
});

test('to who sees no client a group below five never shows a number, whatever the indicator', () => {
  const code = fc.constantFrom(...(Object.keys(indicators) as IndicatorCode[]));
  const small = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(code, small, fc.nat(4), (one, all, done) => {
      const { target: _, ...told } = figureOf(one, { done: Math.min(done, all), all }, day, false);
      expect(told).toEqual({ done: null, all: null, value: null, reached: null, suppressed: true });
    }),
  );
});
