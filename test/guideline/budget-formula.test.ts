import { expect, test } from '@jest/globals';
import { amountOf, linesOf, quantityOf } from '../../api/src/guideline/budget/formula';
import type { Drivers, LineCode } from '../../api/src/guideline/budget/line';
import { priceOn, type Price, type PricedItem } from '../../api/src/guideline/budget/price';

/** Ten clients, three agents (l.853: one for four) in three villages, one contracted officer, twelve months. */
const tenClients: Drivers = {
  ...{ clients: 10, clientMonths: 40, places: 3, networkPersons: 13, officers: 1, months: 12 },
};

const stated = (item: PricedItem, rupiah: number): Price => ({
  ...{ item, rupiah, fiscalYear: 2026, area: '', from: '2026-01-01', status: 'REGULATION' },
});

/** Prices stated for the example alone; no regulation says them, the local transport of 2026 apart. */
const prices = [
  ...[stated('A2', 60_000), stated('C1', 60_000), stated('A4', 170_000), stated('C4', 170_000)],
  ...[stated('B1', 300_000), stated('B2', 20_000), stated('C3', 20_000), stated('MINIMUM_WAGE', 2_446_880)],
];

/** Computed by hand from the annex: quantity × price = rupiah. */
const byHand: [LineCode, number, number, number][] = [
  ['A1', 10, 25_000, 250_000],
  ['A2', 10, 60_000, 600_000],
  ['A3', 10, 50_000, 500_000],
  ['A4', 30, 170_000, 5_100_000],
  ['B1', 10, 300_000, 3_000_000],
  ['B2', 20, 20_000, 400_000],
  ['B3', 40, 50_000, 2_000_000],
  ['C1', 10, 60_000, 600_000],
  ['C2', 10, 50_000, 500_000],
  ['C3', 26, 20_000, 520_000],
  ['C4', 24, 170_000, 4_080_000],
  ['C5', 12, 2_446_880, 29_362_560],
];

test('ten clients, three agents and twelve months cost what the annex makes by hand, line by line', () => {
  const computed = linesOf(2026).map((line) => {
    const quantity = quantityOf(line, tenClients);
    const price = priceOn(line.code, '2026-03-01', '35.73', prices).rupiah as number;
    return [line.code, quantity, price, amountOf(quantity, price)];
  });
  expect(computed).toEqual(byHand);
  expect(computed.reduce((sum, [, , , amount]) => sum + Number(amount), 0)).toBe(46_912_560);
});

test('a quantity below zero, a broken one, or an unsafe sum is refused', () => {
  const [book] = linesOf(2026);
  expect(() => quantityOf(book!, { ...tenClients, clients: -1 })).toThrow('clients is a whole number of 0 or more');
  expect(() => quantityOf(book!, { ...tenClients, clients: 1.5 })).toThrow(RangeError);
  expect(() => amountOf(Number.MAX_SAFE_INTEGER, 2)).toThrow('safe whole numbers');
});

test('before the guideline there is no standard', () => {
  expect(() => linesOf(2018)).toThrow('in force');
});
