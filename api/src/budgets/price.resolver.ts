import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { usable, type PriceStatus } from '../guideline/budget/price.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { Province, Regency } from '../regions/region.js';
import { importPrices } from './importPrices.js';
import { addPrice, settlePrice } from './keepPrices.js';
import { AddPriceInput, ImportedPrices, PriceFilter, SettlePriceInput } from './price.input.js';
import { BudgetPrice } from './price.js';

const doubted = sql`t.status in ('DOUBTFUL', 'CONFLICTING') and not exists (select from budget_price s
  where (s.item, s.fiscal_year, s.area, s.valid_from) = (t.item, t.fiscal_year, t.area, t.valid_from)
  and s.status not in ('DOUBTFUL', 'CONFLICTING'))`;

export const PriceList = listing(BudgetPrice, {
  one: 'budgetPrice',
  many: 'budgetPrices',
  roles: CARE,
  filter: PriceFilter,
  orders: ['fiscalYear', 'item', 'area', 'rupiah', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    fiscalYear: (year, { c }) => sql`${c('fiscalYear')} = ${year}`,
    items: (items, { c }) => sql`${c('item')} = any (${items}::text[])`,
    statuses: (statuses, { c }) => sql`${c('status')} = any (${statuses}::text[])`,
    within: (code, { c }) => sql`(${c('area')} = ${code} or ${c('area')} like ${`${code}.%`})`,
    unsettled: (unsettled) => (unsettled ? sql`(${doubted})` : sql`not (${doubted})`),
  },
});

@Resolver(() => BudgetPrice)
export class PriceResolver {
  @Authorized(Role.SUPERVISOR)
  @Mutation(() => BudgetPrice, {
    description: 'Adds a price with its source; the board for the country, a BNNP for its province (menambah harga).',
  })
  addPrice(@Arg('input', () => AddPriceInput) input: AddPriceInput, @Ctx() context: Context): Promise<BudgetPrice> {
    return addPrice(context, input);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => BudgetPrice, { description: 'Settles a price in doubt, with why (menetapkan harga).' })
  settlePrice(
    @Arg('input', () => SettlePriceInput) input: SettlePriceInput,
    @Ctx() context: Context,
  ): Promise<BudgetPrice> {
    return settlePrice(context, input);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => ImportedPrices, {
    description: 'Imports a price list from CSV or XLSX, all of it or nothing (mengimpor harga).',
  })
  importPrices(
    @Arg('fileId', () => UUID) fileId: string,
    @Arg('source', () => String, { nullable: true, description: 'The document of rows that name none.' })
    source: string | null,
    @Ctx() context: Context,
  ): Promise<ImportedPrices> {
    return importPrices(context, fileId, source);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is used; one in doubt is not (dapat dipakai).' })
  used(@Root() { status }: Row): boolean {
    return usable(status as PriceStatus);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the area; null for the whole country.' })
  async areaName(@Root() { area }: Row, @Ctx() { read }: Context): Promise<unknown> {
    const region = area ? await read.one(String(area).includes('.') ? Regency : Province, area) : null;
    return region?.['name'] ?? null;
  }
}
