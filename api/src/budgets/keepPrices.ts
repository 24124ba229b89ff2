import type { EntityManager } from '@mikro-orm/postgresql';
import { usable } from '../guideline/budget/price.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Province, Regency } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import type { AddPriceInput, SettlePriceInput } from './price.input.js';
import { BudgetPrice } from './price.js';

/** Refuses an area of another tier: the board prices the country, a BNNP its own province. */
async function expectArea({ em, viewer }: Context, area: string, field: string): Promise<void> {
  const unit = await em.findOneOrFail(Unit, viewer.unit);
  if (unit.tier !== 'NATIONAL' && (!area || unit.tier !== 'PROVINCE' || area.split('.')[0] !== unit.province?.code))
    throw new Refusal('FORBIDDEN', { reason: 'priceTier', field });
  if (area && !(await knownArea(em, area))) throw badInput(field, 'area', { found: area });
}

const knownArea = async (em: EntityManager, area: string) =>
  (await em.count(Province, { code: area })) + (await em.count(Regency, { code: area })) > 0;

/** Adds a price. @throws CONFLICT where one of the same day, area and year is in force already. */
export async function addPrice(context: Context, input: AddPriceInput): Promise<BudgetPrice> {
  const { id, validFrom, area, note = null, ...facts } = input;
  const from = validFrom ?? `${facts.fiscalYear}-01-01`;
  if (!from.startsWith(`${facts.fiscalYear}-`))
    throw badInput('input.validFrom', 'ofYear', { found: from, required: facts.fiscalYear });
  await expectArea(context, area ?? '', 'input.area');
  const price = { ...facts, area: area ?? '', validFrom: from, note };
  if (usable(price.status)) await expectFree(context.em, price);
  return context.em.create(BudgetPrice, { ...(id && { id }), ...price });
}

type Place = Pick<BudgetPrice, 'item' | 'fiscalYear' | 'area' | 'validFrom'>;

async function expectFree(em: EntityManager, { item, fiscalYear, area, validFrom }: Place): Promise<void> {
  const there = await em.find(BudgetPrice, { item, fiscalYear, area, validFrom });
  const inForce = there.find(({ status }) => usable(status));
  if (inForce)
    throw new Refusal('CONFLICT', { reason: 'priceOverlaps', field: 'input.validFrom', facts: { found: validFrom } });
}

/** Settles a price in doubt: the figure decided on is added beside it, and what was in doubt stays to be seen. */
export async function settlePrice(context: Context, input: SettlePriceInput): Promise<BudgetPrice> {
  const { em, viewer } = context;
  const price = await find(em, BudgetPrice, input.priceId, 'input.priceId');
  await expectArea(context, price.area, 'input.priceId');
  if (usable(price.status))
    throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: price.status, required: ['DOUBTFUL', 'CONFLICTING'] } });
  await expectFree(em, price);
  const { item, fiscalYear, area, validFrom } = price;
  const { rupiah, source, note } = input;
  return em.create(BudgetPrice, {
    ...{ item, fiscalYear, area, validFrom, rupiah, source, note, status: 'SETTLED' },
    settledBy: em.getReference(Account, viewer.account),
  });
}
