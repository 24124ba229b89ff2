import type { EntityManager } from '@mikro-orm/postgresql';
import { amountOf, linesOf, quantityOf } from '../guideline/budget/formula.js';
import { drivers, type BudgetLine, type Drivers } from '../guideline/budget/line.js';
import { priceOn, type Price } from '../guideline/budget/price.js';
import type { Context } from '../ground/context.js';
import { badInput } from '../ground/refusal.js';
import { Unit } from '../units/unit.js';
import type { DraftPlanInput, DriverInput, LineQuantityInput } from './plan.input.js';
import { BudgetPlan } from './plan.js';
import { BudgetPlanLine } from './planLine.js';
import { areaOfUnit, pricesOf } from './prices.js';

/** Every driver with its count, 0 where none was given. */
function countsOf(given: readonly DriverInput[]): Drivers {
  const named = new Map(given.map(({ driver, count }) => [driver, count]));
  return Object.fromEntries(drivers.map((one) => [one, named.get(one) ?? 0])) as unknown as Drivers;
}

/** Drafts a plan of one's own unit, or its next revision; each line by the annex's formula. @throws for a closed year. */
export async function draftPlan({ em, viewer, today }: Context, input: DraftPlanInput): Promise<BudgetPlan> {
  const { id, fiscalYear, source, quantities, note = null } = input;
  if (fiscalYear < Number(today.slice(0, 4))) throw badInput('input.fiscalYear', 'closedYear', { found: fiscalYear });
  const unit = await em.findOneOrFail(Unit, viewer.unit);
  const [prices, counts] = [await pricesOf(em, [fiscalYear]), countsOf(input.drivers)];
  const priced = { area: areaOfUnit(unit), prices, day: `${fiscalYear}-01-01` };
  const lines = linesOf(fiscalYear).map((line) => lineFor(line, counts, quantities, priced));
  const plan = em.create(BudgetPlan, {
    ...(id && { id }),
    ...{ unit, fiscalYear, source, note, drivers: counts },
    revision: (await latest(em, unit.id, fiscalYear, source)) + 1,
    rupiah: lines.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0),
  });
  for (const line of lines) em.create(BudgetPlanLine, { ...line, plan, unit });
  return plan;
}

async function latest(em: EntityManager, unit: number, fiscalYear: number, source: BudgetPlan['source']) {
  const [last] = await em.find(BudgetPlan, { unit, fiscalYear, source }, { orderBy: { revision: 'desc' }, limit: 1 });
  return last?.revision ?? 0;
}

/** Where and when a plan is priced. */
export interface Priced {
  area: string;
  prices: readonly Price[];
  day: string;
}

/** One line of a plan. @throws RangeError when a count is no whole number of 0 or more. */
export function lineFor(
  line: BudgetLine,
  counts: Drivers,
  changed: readonly LineQuantityInput[],
  { area, prices, day }: Priced,
) {
  const computed = quantityOf(line, counts);
  const other = changed.find((one) => one.line === line.code);
  const quantity = other?.quantity ?? computed;
  const { rupiah: price, why, source = null } = priceOn(line.code, day, area, prices);
  const rupiah = price === null ? null : amountOf(quantity, price);
  return {
    line: line.code,
    account: line.account,
    computed,
    quantity,
    reason: other?.reason ?? null,
    price,
    why,
    source,
    rupiah,
  };
}
