import { expect, test } from '@jest/globals';
import { outcomeOf, outcomeRecovered } from '../../api/src/guideline/rules/outcome-recovered.js';

test('a client whose final urine test is negative is recovered', () => {
  expect(outcomeRecovered({ finalUrine: 'NEGATIVE' }, '2026-01-12')).toMatchObject({ met: true, found: 'RECOVERED' });
  expect(outcomeOf('NEGATIVE')).toBe('RECOVERED');
});

test('a client whose final urine test is positive is not, by the reading taken', () => {
  const finding = outcomeRecovered({ finalUrine: 'POSITIVE' }, '2026-01-12');
  expect(finding).toMatchObject({ met: false, found: 'NOT_RECOVERED' });
  expect(outcomeRecovered.card.contested?.id).toBe('C7');
});

test('without a final test there is no outcome', () => {
  expect(outcomeRecovered({ finalUrine: null }, '2026-01-12').missing).toEqual(['finalUrine']);
});
