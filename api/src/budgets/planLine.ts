import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { FundingSource } from '../guideline/budget/accounts.js';
import type { LineCode } from '../guideline/budget/line.js';
import type { Priceless } from '../guideline/budget/price.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { Rupiah } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { money } from './money.js';
import { BudgetPlan } from './plan.js';
import { givenFromAbove } from './rows.js';
import { Line, Source, WhyUnpaid } from './words.js';

/** A line of a plan: how many by the formula, how many are planned, at which price. */
@Entity({ policies: keptByUnit })
@Unique({ properties: ['plan', 'line'] })
@Check({ name: 'budget_plan_line_counts', expression: 'quantity >= 0 and computed >= 0' })
@ObjectType({ description: 'A line of a plan (rincian RAB): computed by the annex, changeable with a reason.' })
export class BudgetPlanLine extends Recorded {
  @ManyToOne(() => Unit)
  unit!: Unit;

  @ManyToOne(() => BudgetPlan)
  plan!: BudgetPlan;

  @Enum({ items: () => Object.values(Line), type: 'text' })
  @Field(() => Line)
  line!: LineCode;

  @Property({ type: 'text' })
  @Field(() => String)
  account!: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: "How many by the annex's formula (volume menurut rumus)." })
  computed!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many are planned (volume).' })
  quantity!: number;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the quantity differs from the formula (alasan).' })
  reason!: string | null;

  @Property({ type: money, nullable: true })
  @Field(() => Rupiah, { nullable: true, description: 'Unit price; null where there is none (harga satuan).' })
  price!: number | null;

  @Enum({ items: () => Object.values(WhyUnpaid), type: 'text', nullable: true })
  @Field(() => WhyUnpaid, { nullable: true, description: 'Why there is no price (harga belum ada).' })
  why!: Priceless | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Document of the price; null where the annex itself prints it.' })
  source!: string | null;

  @Property({ type: money, nullable: true })
  @Field(() => Rupiah, { nullable: true })
  rupiah!: number | null;
}

/** The ceiling a tier above gives a unit for a year and a source (pagu); the latest counts. */
@Entity({ policies: [keptByUnit[0]!, ...givenFromAbove] })
@Index({ properties: ['unit', 'fiscalYear', 'source'] })
@Check({ name: 'budget_ceiling_positive', expression: 'rupiah >= 0' })
@ObjectType({
  description: 'The ceiling the tier above gives a unit for a year and a source (pagu); the latest counts.',
})
export class BudgetCeiling extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'int' })
  @Field(() => Int)
  fiscalYear!: number;

  @Enum({ items: () => Object.values(Source), type: 'text' })
  @Field(() => Source)
  source!: FundingSource;

  @Property({ type: money })
  @Field(() => Rupiah)
  rupiah!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The document that sets it (dokumen pagu).' })
  document!: string;
}
