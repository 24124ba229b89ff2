import { Arg, Authorized, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { budgetAccounts } from '../guideline/budget/accounts.js';
import { linesOf, lastDayOf } from '../guideline/budget/formula.js';
import type { EvidenceKind, Factor, LineCode, Payee } from '../guideline/budget/line.js';
import { priceOn } from '../guideline/budget/price.js';
import type { Unpayable } from '../guideline/budget/payability.js';
import { ANYONE } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { badInput, notFound } from '../ground/refusal.js';
import { Rupiah } from '../ground/scalars.js';
import { Citation, documentOf } from '../rulebook/citation.js';
import { Unit } from '../units/unit.js';
import { areaOf, pricesRead } from './prices.js';
import { Counter, Line, PaidTo, Proof, WhyUnpaid } from './words.js';

/** One factor of a formula: a count of the plan, or a fixed number. */
@ObjectType({
  description: 'One factor of a formula: a count of the plan, or a fixed number (faktor).',
  simpleResolvers: true,
})
export class BudgetFactor {
  @Field(() => Counter, { nullable: true })
  by!: string | null;

  @Field(() => Int, { nullable: true })
  times!: number | null;
}

/** A line of the cost standard with its price for a unit. */
@ObjectType({
  description: 'A line of the cost standard (baris standar biaya) with its price for a unit. Juknis 2019, Lampiran.',
  simpleResolvers: true,
})
export class BudgetLine {
  @Field(() => Line)
  code!: LineCode;

  @Field(() => String)
  account!: string;

  @Field(() => String)
  accountName!: string;

  @Field(() => String, { description: "The annex's own name of the item (uraian)." })
  item!: string;

  @Field(() => [BudgetFactor])
  formula!: BudgetFactor[];

  @Field(() => Proof, { description: 'What it is paid for (bukti).' })
  evidence!: EvidenceKind;

  @Field(() => PaidTo)
  payee!: Payee;

  @Field(() => Int, { nullable: true, description: 'At most so many for one client.' })
  perClient!: number | null;

  @Field(() => Rupiah, { nullable: true, description: 'Unit price at the end of the year; null where there is none.' })
  price!: number | null;

  @Field(() => String, { nullable: true, description: 'Document of the price; null where the annex itself prints it.' })
  source!: string | null;

  @Field(() => WhyUnpaid, { nullable: true, description: 'Why there is no price.' })
  why!: Unpayable | null;

  @Field(() => Citation)
  citation!: Citation;
}

const factor = (one: Factor): BudgetFactor =>
  'by' in one ? { by: one.by, times: null } : { by: null, times: one.times };

@Resolver()
export class StandardResolver {
  @Authorized(...ANYONE)
  @Query(() => [BudgetLine], { description: 'The cost standard of a fiscal year, A1 to C5 (acuan standar biaya).' })
  async budgetStandard(
    @Arg('fiscalYear', () => Int) year: number,
    @Arg('unitId', () => Int, { nullable: true, description: "Prices for this unit; one's own where null." })
    unitId: number | null,
    @Ctx() { read, viewer }: Context,
  ): Promise<BudgetLine[]> {
    if (year < 2019 || year > 2100) throw badInput('fiscalYear', 'between', { found: year, required: '2019–2100' });
    const unit = await read.one(Unit, unitId ?? viewer.unit);
    if (!unit) throw notFound('Unit', String(unitId), 'unitId');
    const [prices, area] = [
      await pricesRead(read, [year]),
      areaOf(unit['regencies'] as string[], unit['province'] as string),
    ];
    return linesOf(year).map(({ formula, cite, ...line }) => {
      const { rupiah, why, source = null } = priceOn(line.code, lastDayOf(year), area, prices);
      const citation = { ...cite, document: documentOf(cite.document) };
      const accountName = budgetAccounts[line.account];
      return { ...line, accountName, formula: formula.map(factor), price: rupiah, source, why, citation };
    });
  }
}
