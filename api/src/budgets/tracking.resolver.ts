import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import { drivers, type Driver } from '../guideline/budget/line.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { notFound } from '../ground/refusal.js';
import { DriverCount } from './plan.input.js';
import { proposed } from './propose.js';
import { costOf } from './cost.js';
import { track } from './track.js';
import { BudgetCost, BudgetTrack } from './tracking.js';
import { TrackBy } from './words.js';

/** The unit asked for, one's own where none was. @throws NOT_FOUND for one out of sight. */
function expectUnit({ unit, units }: Context['viewer'], unitId: number | null): number {
  const asked = unitId ?? unit;
  if (!units.includes(asked)) throw notFound('Unit', String(asked), 'unitId');
  return asked;
}

@Resolver()
export class TrackingResolver {
  @Authorized(...STAFF)
  @Query(() => [BudgetTrack], { description: 'The absorption of a unit and those below it (realisasi anggaran).' })
  budgetTracking(
    @Arg('fiscalYear', () => Int) year: number,
    @Arg('unitId', () => Int, { nullable: true, description: "One's own where null." }) unitId: number | null,
    @Arg('by', () => TrackBy, { defaultValue: TrackBy.LINE }) by: TrackBy,
    @Ctx() { read, viewer, today }: Context,
  ): Promise<BudgetTrack[]> {
    return track(read, { year, unit: expectUnit(viewer, unitId), by, today });
  }

  @Authorized(...STAFF)
  @Query(() => BudgetCost, { description: 'Cost of a completed and of a recovered client (biaya per klien).' })
  budgetCost(
    @Arg('fiscalYear', () => Int) year: number,
    @Arg('unitId', () => Int, { nullable: true }) unitId: number | null,
    @Ctx() { read, viewer }: Context,
  ): Promise<BudgetCost> {
    return costOf(read, year, expectUnit(viewer, unitId));
  }

  @Authorized(...STAFF)
  @Query(() => [DriverCount], {
    description:
      'The counts last year and the present caseload speak for (usulan berbasis beban layanan). Thesis, l.248–258.',
  })
  async proposedCounts(
    @Arg('fiscalYear', () => Int) year: number,
    @Arg('unitId', () => Int, { nullable: true }) unitId: number | null,
    @Ctx() { read, viewer, today }: Context,
  ): Promise<DriverCount[]> {
    const counts = await proposed(read, expectUnit(viewer, unitId), year, today);
    return drivers.map((driver: Driver) => ({ driver, count: counts[driver] }));
  }
}
