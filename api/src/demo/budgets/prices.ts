import { BudgetPrice } from '../../budgets/price.js';
import type { PricedItem } from '../../guideline/budget/price.js';
import { Chance } from '../ground/chance.js';
import type { World } from '../ground/world.js';

/** What things cost in the demo world, in rupiah: made up, and marked so. Snack of network meetings (C3) has no price yet. */
const made: readonly (readonly [item: PricedItem, rupiah: number])[] = [
  ['A2', 35_000],
  ['B1', 300_000],
  ['B2', 22_000],
  ['C1', 35_000],
];

/** The year whose cost regulation gives the first transport prices already. */
const KNOWN = 2026;

const SOURCE = 'Daftar harga contoh, bukan harga resmi (data contoh)';

/** Prices of the year for the whole country, gathered before it began. */
export function addPrices(world: World, year: number): void {
  const chance = new Chance('pulih prices');
  const transport = year === KNOWN ? [] : (['A4', 'C4'] as const).map((item) => [item, 170_000] as const);
  const recorded = { on: `${year - 1}-12-15`, unit: { zone: 'Asia/Jakarta' } as never, by: null };
  for (const [item, rupiah] of [...made, ...transport])
    world.record(BudgetPrice, chance, recorded, {
      ...{ item, rupiah, fiscalYear: year, area: '', validFrom: `${year}-01-01`, status: 'ONE_SOURCE' },
      ...{ source: SOURCE, note: null, settledBy: null },
    });
}
