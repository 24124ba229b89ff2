import { Field, Int, ObjectType } from 'type-graphql';
import { Rupiah } from '../ground/scalars.js';

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
