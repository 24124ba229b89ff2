import { pricedItems, type PricedItem } from '../guideline/budget/price.js';
import { isCivilDate } from '../guideline/calendar.js';
import { blank, isNote, type Line, type Sheet } from '../imports/sheets/sheet.js';
import { badInput } from '../ground/refusal.js';
import type { AddPriceInput } from './price.input.js';
import { isStatus, statusOf } from './statusOf.js';

/** Columns of a price list, by the names they come under. */
const names = {
  item: /^(item|line|baris|kode)$/i,
  year: /^(year|fiscal[ _]?year|tahun( anggaran)?)$/i,
  area: /^(area|province[_ ]code|kode[ _](wilayah|provinsi)|wilayah)$/i,
  from: /^(valid[ _]?from|berlaku( mulai)?|from)$/i,
  rupiah: /^(rupiah|price|harga|ump_rupiah_per_month|ump)$/i,
  status: /^status$/i,
  source: /^(source|sumber|dokumen( sumber)?)$/i,
} as const;

type Column = keyof typeof names;

/** A row as it was read, and what is wrong with it. */
export interface ReadPrice {
  row: number;
  price: AddPriceInput;
  problems: { column: Column; reason: string; found: string }[];
}

/** Reads a price list; what its columns leave out is taken from `otherwise`. @throws BAD_USER_INPUT where it has no headers. */
export async function* readPrices(sheet: Sheet, otherwise: Partial<Record<Column, string>>): AsyncGenerator<ReadPrice> {
  let columns: Map<Column, number> | null = null;
  for await (const line of sheet.lines) {
    if (blank(line) || isNote(line)) continue;
    if (columns) yield readPrice(line, columns, otherwise);
    else columns = headersOf(line);
  }
  if (!columns) throw badInput('fileId', 'fileEmpty');
}

function headersOf({ cells }: Line): Map<Column, number> {
  const found = Object.entries(names).flatMap(([column, pattern]) => {
    const at = cells.findIndex((cell) => pattern.test(String(cell).trim()));
    return at < 0 ? [] : [[column as Column, at] as const];
  });
  const columns = new Map(found);
  const missing = (['year', 'rupiah'] as const).filter((one) => !columns.has(one));
  if (missing.length > 0) throw badInput('fileId', 'priceColumns', { required: missing });
  return columns;
}

function readPrice({ row, cells }: Line, columns: Map<Column, number>, otherwise: Partial<Record<Column, string>>) {
  const told = (column: Column) => String(cells[columns.get(column) ?? -1] ?? '').trim() || (otherwise[column] ?? '');
  const [item, year, rupiah, from] = [told('item') || 'MINIMUM_WAGE', told('year'), told('rupiah'), told('from')];
  const whole = Number(rupiah.replace(/^Rp\s*/i, '').replaceAll(/[.,](?=\d{3}(\D|$))/g, ''));
  const wrong = (column: Column, reason: string, is: boolean) => (is ? [{ column, reason, found: told(column) }] : []);
  const price: AddPriceInput = {
    ...{ item: item.toUpperCase() as PricedItem, fiscalYear: Number(year), area: told('area'), rupiah: whole },
    ...{ validFrom: from || `${year}-01-01`, source: told('source'), ...statusOf(told('status')) },
  };
  const problems = [
    ...wrong('item', 'notPossible', !pricedItems.includes(price.item)),
    ...wrong('year', 'between', !/^\d{4}$/.test(year)),
    ...wrong('rupiah', 'positive', !Number.isSafeInteger(whole) || whole < 1),
    ...wrong('from', 'ofYear', !isCivilDate(price.validFrom ?? '') || !price.validFrom?.startsWith(year)),
    ...wrong('status', 'notPossible', !isStatus(told('status'))),
    ...wrong('source', 'blank', price.source === ''),
  ];
  return { row, price, problems };
}
