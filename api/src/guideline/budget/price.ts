import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { fiscalYearOf, lineOf } from './formula.js';
import { lineCodes, type LineCode } from './line.js';
import { honorariumCeiling } from './standard.js';

/** What has a price: the lines of the annex, and the minimum wage (UMP/UMK) that bounds the officer's honorarium. */
export const pricedItems = [...lineCodes, 'MINIMUM_WAGE'] as const;

export type PricedItem = (typeof pricedItems)[number];

/** How sure a price is. What is doubtful or conflicting is not used until a person settles it. */
export const priceStatuses = [
  'REGULATION',
  'CROSS_CHECKED',
  'ONE_SOURCE',
  'DOUBTFUL',
  'CONFLICTING',
  'SETTLED',
] as const;

export type PriceStatus = (typeof priceStatuses)[number];

/** Whether a price of this status may be used. */
export const usable = (status: PriceStatus): boolean => status !== 'DOUBTFUL' && status !== 'CONFLICTING';

/** A price from a day of a fiscal year on, for an area. */
export interface Price {
  item: PricedItem;
  fiscalYear: number;
  /** Code of a regency or a province; empty for the whole country. */
  area: string;
  from: CivilDate;
  rupiah: number;
  status: PriceStatus;
  /** The document it stands in. */
  source?: string;
}

/** Why there is no price. */
export type Priceless = 'PRICE_MISSING' | 'PRICE_UNSETTLED';

/** A price found with its document, which is the annex itself where none is named, or why there is none. `capped` where the ceiling made it lower. */
export type PriceFound =
  | { rupiah: number; capped: boolean; why: null; source?: string }
  | { rupiah: null; capped: false; why: Priceless; source?: undefined };

const none = (why: Priceless): PriceFound => ({ rupiah: null, capped: false, why });

/** Codes an area's price may stand under, the nearest first: a regency, its province, the country. */
const areasOf = (area: string): string[] => [...new Set([area, area.split('.')[0] ?? '', ''])];

/**
 * The price of a line on a day, in an area: the row in force nearest to the area, else what the annex prints.
 * The officer's honorarium is the area's minimum wage, at most the ceiling.
 */
export function priceOn(line: LineCode, day: CivilDate, area: string, prices: readonly Price[]): PriceFound {
  if (line === 'C5') return honorarium(day, area, prices);
  const row = inForce(line, day, area, prices);
  if (row) return row;
  const { printed } = lineOf(line, fiscalYearOf(day));
  return printed === null ? none('PRICE_MISSING') : { rupiah: printed, capped: false, why: null };
}

function honorarium(day: CivilDate, area: string, prices: readonly Price[]): PriceFound {
  const wage = inForce('MINIMUM_WAGE', day, area, prices) ?? none('PRICE_MISSING');
  if (wage.rupiah === null) return wage;
  const ceiling = valueOn(honorariumCeiling, day);
  return { ...wage, rupiah: Math.min(wage.rupiah, ceiling), capped: wage.rupiah > ceiling };
}

/** The row in force nearest to the area; null where no area has one. */
function inForce(item: PricedItem, day: CivilDate, area: string, prices: readonly Price[]): PriceFound | null {
  const year = fiscalYearOf(day);
  const known = prices.filter((one) => one.item === item && one.fiscalYear === year && one.from <= day);
  const nearest = areasOf(area)
    .map((code) => known.filter((one) => one.area === code))
    .find((rows) => rows.length > 0);
  if (!nearest) return null;
  const [latest] = nearest.filter(({ status }) => usable(status)).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (!latest) return none('PRICE_UNSETTLED');
  const { rupiah, source } = latest;
  return { rupiah, capped: false, why: null, ...(source !== undefined && { source }) };
}
