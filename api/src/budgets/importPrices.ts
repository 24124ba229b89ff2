import { usable } from '../guideline/budget/price.js';
import { listKinds, StoredFile } from '../files/file.js';
import { contentOf } from '../files/pieces.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { say } from '../ground/say.js';
import { openSheet } from '../imports/sheets/open.js';
import { Province, Regency } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import type { AddPriceInput, ImportedPrices, PriceProblem } from './price.input.js';
import { BudgetPrice } from './price.js';
import { readPrices, type ReadPrice } from './readPrices.js';

/** A price list has at most so many rows. */
const MOST = 5_000;

type Placed = Pick<BudgetPrice, 'item' | 'fiscalYear' | 'area' | 'validFrom' | 'status'>;

const placeOf = ({ item, fiscalYear, area, validFrom, status }: Placed) =>
  [item, fiscalYear, area, validFrom, usable(status)].join(' ');

/** Imports a price list from CSV or XLSX: all of it, or nothing while one row has a problem. Sent again, it adds nothing. */
export async function importPrices(context: Context, fileId: string, source: string | null): Promise<ImportedPrices> {
  const { em, viewer } = context;
  const unit = await em.findOneOrFail(Unit, viewer.unit);
  if (unit.tier !== 'NATIONAL') throw new Refusal('FORBIDDEN', { reason: 'priceTier', field: 'fileId' });
  const file = await find(em, StoredFile, fileId, 'fileId');
  if (!file.kind || !listKinds.includes(file.kind))
    throw badInput('fileId', 'fileKind', { found: file.kind ?? '–', required: listKinds.join(', ') });
  const sheet = await openSheet(file, contentOf(context, file), null);
  const read: ReadPrice[] = [];
  for await (const one of readPrices(sheet, source ? { source } : {})) {
    read.push(one);
    if (read.length > MOST) throw badInput('fileId', 'tooMany', { found: read.length, required: MOST });
  }
  return take(context, read);
}

async function take(context: Context, read: readonly ReadPrice[]): Promise<ImportedPrices> {
  const { em } = context;
  const years = [...new Set(read.map(({ price }) => price.fiscalYear))].filter((year) => Number.isInteger(year));
  const known = await em.find(BudgetPrice, { fiscalYear: { $in: years } });
  const there = new Map(known.map((one) => [placeOf(one), Number(one.rupiah)]));
  const areas = new Set([...(await codesOf(em, Province)), ...(await codesOf(em, Regency)), '']);
  const problems: PriceProblem[] = [];
  const fresh: AddPriceInput[] = [];
  for (const { row, price, problems: wrong } of read) {
    const place = placeOf(price as Placed);
    const said = (column: string, reason: string, found: string) =>
      problems.push({
        row,
        column,
        message: say(context.language, reason, { found, required: possible[column] ?? null }),
      });
    for (const one of wrong) said(one.column, one.reason, one.found);
    if (!areas.has(price.area ?? '')) said('area', 'area', price.area ?? '');
    if (there.has(place) && there.get(place) !== price.rupiah) said('from', 'priceOverlaps', price.validFrom ?? '');
    if (!there.has(place)) fresh.push(price);
    there.set(place, price.rupiah);
  }
  if (problems.length === 0)
    for (const { note = null, ...price } of fresh)
      em.create(BudgetPrice, { ...price, note, area: price.area ?? '', validFrom: price.validFrom as string });
  const added = problems.length === 0 ? fresh.length : 0;
  return { rows: read.length, added, already: read.length - fresh.length, problems };
}

const possible: Record<string, string> = {
  item: 'A1–C5, MINIMUM_WAGE',
  status: 'REGULATION, CROSS_CHECKED, ONE_SOURCE, DOUBTFUL, CONFLICTING',
  year: '2019–2100',
};

const codesOf = async (em: Context['em'], area: typeof Province | typeof Regency) =>
  (await em.findAll(area as typeof Province, { fields: ['code'] })).map(({ code }) => code);
