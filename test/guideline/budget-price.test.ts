import { expect, test } from '@jest/globals';
import { priceOn, type Price } from '../../api/src/guideline/budget/price';

const price = (more: Partial<Price>): Price => ({
  ...{ item: 'B2', fiscalYear: 2026, area: '', from: '2026-01-01', rupiah: 20_000, status: 'REGULATION' },
  ...more,
});
const wage = (more: Partial<Price>) => price({ item: 'MINIMUM_WAGE', area: '31', ...more });

test('a line without a price says so, and nothing is invented', () => {
  expect(priceOn('B2', '2026-05-01', '31.74', [])).toEqual({ rupiah: null, capped: false, why: 'PRICE_MISSING' });
});

test('what the annex prints holds until a row of the year says otherwise', () => {
  expect(priceOn('A1', '2026-05-01', '31.74', []).rupiah).toBe(25_000);
  expect(priceOn('A1', '2026-05-01', '31.74', [price({ item: 'A1', rupiah: 30_000 })]).rupiah).toBe(30_000);
});

test('the nearest area decides: regency before province before country', () => {
  const rows = [price({}), price({ area: '31', rupiah: 21_000 }), price({ area: '31.74', rupiah: 22_000 })];
  expect(['31.74', '31.75', '35.73'].map((area) => priceOn('B2', '2026-05-01', area, rows).rupiah)).toEqual([
    22_000, 21_000, 20_000,
  ]);
});

test('a price changed within the year holds from its day: the day before and the day of', () => {
  const rows = [price({}), price({ from: '2026-07-01', rupiah: 25_000 })];
  expect(priceOn('B2', '2026-06-30', '', rows).rupiah).toBe(20_000);
  expect(priceOn('B2', '2026-07-01', '', rows).rupiah).toBe(25_000);
});

test('a price is of its fiscal year: 31 December is not paid at the price of January', () => {
  const rows = [price({}), price({ fiscalYear: 2027, from: '2027-01-01', rupiah: 30_000 })];
  expect(priceOn('B2', '2026-12-31', '', rows).rupiah).toBe(20_000);
  expect(priceOn('B2', '2027-01-01', '', rows).rupiah).toBe(30_000);
});

test('the honorarium is the minimum wage, at most three million', () => {
  expect(priceOn('C5', '2026-05-01', '31.74', [wage({ rupiah: 2_400_000 })])).toEqual({
    ...{ rupiah: 2_400_000, capped: false, why: null },
  });
  expect(priceOn('C5', '2026-05-01', '31.74', [wage({ rupiah: 5_729_876 })])).toEqual({
    ...{ rupiah: 3_000_000, capped: true, why: null },
  });
});

test('a doubtful or conflicting minimum wage caps nothing until a person settles it', () => {
  const doubtful = wage({ rupiah: 2_267_349, status: 'DOUBTFUL' });
  expect(priceOn('C5', '2026-05-01', '31.74', [doubtful]).why).toBe('PRICE_UNSETTLED');
  const settled = wage({ rupiah: 2_276_349, status: 'SETTLED' });
  expect(priceOn('C5', '2026-05-01', '31.74', [doubtful, settled]).rupiah).toBe(2_276_349);
});
