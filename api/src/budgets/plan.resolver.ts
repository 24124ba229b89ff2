import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { drivers, type Drivers } from '../guideline/budget/line.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { badInput } from '../ground/refusal.js';
import { UUID } from '../ground/scalars.js';
import { decidePlan, giveCeiling, submitPlan } from './decidePlan.js';
import { draftPlan } from './draftPlan.js';
import { DraftPlanInput, DriverCount, GiveCeilingInput, PlanFilter } from './plan.input.js';
import { BudgetPlan } from './plan.js';
import { BudgetCeiling, BudgetPlanLine } from './planLine.js';

export const PlanList = listing(BudgetPlan, {
  one: 'budgetPlan',
  many: 'budgetPlans',
  roles: STAFF,
  filter: PlanFilter,
  orders: ['fiscalYear', 'recordedAt', 'revision', 'rupiah'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    fiscalYear: (year, { c }) => sql`${c('fiscalYear')} = ${year}`,
    sources: (sources, { c }) => sql`${c('source')} = any (${sources}::text[])`,
    statuses: (statuses, { c }) => sql`${c('status')} = any (${statuses}::text[])`,
  },
});

@Resolver(() => BudgetPlan)
export class PlanSteps {
  @Authorized(...STAFF)
  @Mutation(() => BudgetPlan, { description: 'Drafts a plan, or the next revision of it (menyusun RAB).' })
  draftPlan(@Arg('input', () => DraftPlanInput) input: DraftPlanInput, @Ctx() context: Context): Promise<BudgetPlan> {
    return draftPlan(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => BudgetPlan, { description: 'Sends a plan to the unit above (mengajukan RAB).' })
  submitPlan(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<BudgetPlan> {
    return submitPlan(context, id);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => BudgetPlan, { description: 'Approves a plan of a unit below (menyetujui RAB).' })
  approvePlan(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<BudgetPlan> {
    return decidePlan(context, id, null);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => BudgetPlan, { description: 'Returns a plan with what is to be changed (mengembalikan RAB).' })
  returnPlan(
    @Arg('id', () => UUID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<BudgetPlan> {
    if (!/\S/.test(reason)) throw badInput('reason', 'blank');
    return decidePlan(context, id, reason.trim());
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => BudgetCeiling, { description: 'Gives a unit below its ceiling (menetapkan pagu).' })
  giveCeiling(
    @Arg('input', () => GiveCeilingInput) input: GiveCeilingInput,
    @Ctx() context: Context,
  ): Promise<BudgetCeiling> {
    return giveCeiling(context, input);
  }
}

const inOrder = sql`order by t.line`;
const lastFirst = sql`order by t.recorded_at desc`;

@Resolver(() => BudgetPlan)
export class PlanFields {
  @FieldResolver(() => [DriverCount], { description: 'What its lines are computed from (volume).' })
  counts(@Root() plan: Row): DriverCount[] {
    return drivers.map((driver) => ({ driver, count: (plan['drivers'] as Drivers)[driver] }));
  }

  @FieldResolver(() => [BudgetPlanLine], { description: 'Its lines, A1 to C5 (rincian).' })
  lines(@Root() plan: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(BudgetPlanLine, 'plan', plan['id'], inOrder);
  }

  @FieldResolver(() => BudgetCeiling, { nullable: true, description: 'The ceiling given for it (pagu).' })
  async ceiling(@Root() plan: Row, @Ctx() { read }: Context): Promise<Row | null> {
    const given = await read.children(BudgetCeiling, 'unit', plan['unit'], lastFirst);
    return given.find((one) => one['fiscalYear'] === plan['fiscalYear'] && one['source'] === plan['source']) ?? null;
  }
}
