import { Arg, Authorized, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { drivers, type Driver } from '../guideline/budget/line.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { notFound } from '../ground/refusal.js';
import { Rupiah } from '../ground/scalars.js';
import { DriverCount } from './plan.input.js';
import { proposed } from './propose.js';
import { costOf, track } from './track.js';
import { TrackBy } from './words.js';

/** A row of the absorption: planned, payable, claimed, approved, paid, remaining. */
@ObjectType({ description: 'A row of the absorption (realisasi anggaran).', simpleResolvers: true })
export class BudgetTrack {
  @Field(() => String, { description: 'Line, account, month, unit, province or source.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its name where it has one (nama).' })
  name!: string | null;

  @Field(() => Rupiah, { description: 'Planned in the latest approved revisions (rencana).' })
  planned!: number;

  @Field(() => Rupiah, { description: 'Payable, and claimed by nobody yet (belum diklaim).' })
  payable!: number;

  @Field(() => Rupiah, { description: 'Claimed and not decided on (diklaim).' })
  claimed!: number;

  @Field(() => Rupiah, { description: 'Approved and not paid (disetujui).' })
  approved!: number;

  @Field(() => Rupiah, { description: 'Paid (dibayar).' })
  paid!: number;

  @Field(() => Rupiah, { description: 'Planned, less all that was earned; below zero where it is over (sisa).' })
  remaining!: number;

  @Field(() => Int, { description: 'Evidence that waits for a price (menunggu harga).' })
  priceless!: number;

  @Field(() => Int, { description: 'Paid, and the evidence no longer stands (dibayar tanpa bukti).' })
  undone!: number;

  @Field(() => Int, { description: 'Payable for more than a month, and never claimed (lama tidak diklaim).' })
  unclaimed!: number;

  @Field(() => Int, { description: 'Tests of a relapse, beyond the two the standard pays (tes kekambuhan).' })
  relapseTests!: number;

  @Field(() => Boolean, { description: 'More was earned than planned (melebihi rencana).' })
  overPlan!: boolean;
}

/** What a course costs. */
@ObjectType({
  description: 'What a course costs (biaya per klien): all earned, by completed and by recovered clients.',
  simpleResolvers: true,
})
export class BudgetCost {
  @Field(() => Rupiah)
  rupiah!: number;

  @Field(() => Int, { description: 'Courses completed in the year (selesai).' })
  completed!: number;

  @Field(() => Int, { description: 'Of them recovered (pulih).' })
  recovered!: number;

  @Field(() => Rupiah, { nullable: true })
  perCompleted!: number | null;

  @Field(() => Rupiah, { nullable: true })
  perRecovered!: number | null;
}

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
