import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import type { Price } from '../guideline/budget/price.js';
import type { Reader } from '../ground/reader.js';
import type { Unit } from '../units/unit.js';
import { BudgetPrice } from './price.js';

/** Every price of some fiscal years, as the rules ask for them. */
export async function pricesOf(em: EntityManager, years: readonly number[]): Promise<Price[]> {
  const rows = await em.find(BudgetPrice, { fiscalYear: { $in: [...years] } }, { disableIdentityMap: true });
  return rows.map(({ validFrom, rupiah, ...row }) => ({ ...row, from: validFrom, rupiah: Number(rupiah) }));
}

/** The same, through the door for reading. */
export async function pricesRead(read: Pick<Reader, 'rows'>, years: readonly number[]): Promise<Price[]> {
  const rows = await read.rows<Price>(
    sql`select item, fiscal_year "fiscalYear", area, valid_from::text "from", rupiah, status, source
      from budget_price where fiscal_year = any (${years}::int[])`,
  );
  return rows.map((row) => ({ ...row, rupiah: Number(row.rupiah) }));
}

/** The area whose prices hold for a unit: its regency where it serves one alone, else its province. */
export const areaOf = (regencies: readonly string[], province: string | null): string =>
  regencies.length === 1 ? (regencies[0] as string) : (province ?? '');

/** The same of a unit that is loaded. */
export const areaOfUnit = ({ regencies, province }: Pick<Unit, 'regencies' | 'province'>): string =>
  areaOf(regencies, province?.code ?? null);
