import { Field, Int, ObjectType } from 'type-graphql';
import { Rupiah, UUID } from '../ground/scalars.js';

/** A row of the absorption: planned, payable, claimed, approved, paid, remaining, and what is still to come. */
@ObjectType({ description: 'A row of the absorption (realisasi anggaran).', simpleResolvers: true })
export class BudgetTrack {
  @Field(() => String, { description: 'Line, account, month, unit, province or source.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its name where it has one (nama).' })
  name!: string | null;

  @Field(() => Rupiah, { description: 'Planned in the latest approved revisions (rencana).' })
  planned!: number;

  @Field(() => UUID, { nullable: true, description: 'The plan, where one alone makes what was planned (RAB).' })
  planId!: string | null;

  @Field(() => Rupiah, {
    nullable: true,
    description: 'The ceiling given (pagu), told by unit, province and source; null where there is none.',
  })
  ceiling!: number | null;

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

  @Field(() => Rupiah, {
    description: 'What the duties of running courses will still come to until the year ends (prakiraan).',
  })
  forecast!: number;

  @Field(() => Rupiah, { description: 'All that was earned, with what is still to come (perkiraan akhir tahun).' })
  expected!: number;

  @Field(() => Int, { description: 'Evidence that waits for a price (menunggu harga).' })
  priceless!: number;

  @Field(() => Int, { description: 'Evidence whose price is in doubt and not settled (harga diragukan).' })
  unsettled!: number;

  @Field(() => Int, { description: 'Evidence to come that has no price, and is left out of the forecast.' })
  comingPriceless!: number;

  @Field(() => Int, { description: 'Paid, and the evidence no longer stands (dibayar tanpa bukti).' })
  undone!: number;

  @Field(() => Int, { description: 'Paid, and the evidence is of another line or year now (salah pembebanan).' })
  misbooked!: number;

  @Field(() => Int, { description: 'Payable for more than a month, and never claimed (lama tidak diklaim).' })
  unclaimed!: number;

  @Field(() => Int, { description: 'Claimed for more than a month, and not paid (lama tidak dibayar).' })
  unpaid!: number;

  @Field(() => Int, { description: 'Evidence beyond what the standard pays for a client (melebihi batas standar).' })
  overCap!: number;

  @Field(() => Int, { description: 'Tests of a relapse, beyond the two the standard pays (tes kekambuhan).' })
  relapseTests!: number;

  @Field(() => Boolean, { description: 'More was earned than planned (melebihi rencana).' })
  overPlan!: boolean;

  @Field(() => Boolean, { description: 'More is expected than planned (diperkirakan melebihi rencana).' })
  overForecast!: boolean;

  @Field(() => Boolean, { description: 'More is planned or expected than the ceiling (melebihi pagu).' })
  overCeiling!: boolean;

  @Field(() => Boolean, { description: 'Far less was earned than the share of the year gone by (tertinggal).' })
  behind!: boolean;
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
