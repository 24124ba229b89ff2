import { expect, test } from '@jest/globals';
import { overallResult, urineResult } from '../../api/src/guideline/rules/urine-result.js';

const day = '2026-01-12';
const results = [
  { substance: 'AMP', result: 'NEGATIVE' },
  { substance: 'THC', result: 'INVALID' },
] as const;

test('a test with its lot and a result for each substance is recorded', () => {
  expect(urineResult({ lot: 'LOT-7', results }, day).met).toBe(true);
});

test('a test without a lot number is refused', () => {
  expect(urineResult({ lot: ' ', results }, day)).toMatchObject({ met: false, missing: ['LOT'], field: 'lot' });
});

test('a test without results, or with a substance twice, is refused', () => {
  expect(urineResult({ lot: 'LOT-7', results: [] }, day).missing).toEqual(['RESULTS']);
  expect(urineResult({ lot: 'LOT-7', results: [...results, ...results] }, day).missing).toEqual([
    'EACH_SUBSTANCE_ONCE',
  ]);
});

test('invalid is neither positive nor negative', () => {
  expect(overallResult(results)).toBe('INVALID');
  expect(overallResult([])).toBe('INVALID');
  expect(overallResult([{ substance: 'AMP', result: 'NEGATIVE' }])).toBe('NEGATIVE');
});

test('one positive substance makes the test positive, whatever the others say', () => {
  expect(overallResult([...results, { substance: 'MET', result: 'POSITIVE' }])).toBe('POSITIVE');
});
