import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { FundingSource } from '../guideline/budget/accounts.js';
import type { LineCode, Payee } from '../guideline/budget/line.js';
import type { Unpayable } from '../guideline/budget/payability.js';
import { CivilDay, Rupiah, UUID } from '../ground/scalars.js';
import { Line, PaidTo, PayableState, Source, WhyUnpaid, type PayableStatus } from './words.js';

/** Which payables. */
@InputType({ description: 'Which payables (saringan pembayaran).' })
export class PayableFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => CivilDay, { nullable: true })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true })
  until?: string | null;

  @Field(() => [Line], { nullable: true })
  lines?: LineCode[] | null;

  @Field(() => [String], { nullable: true })
  accounts?: string[] | null;

  @Field(() => [Source], { nullable: true, description: 'Claimed from these sources of funds.' })
  sources?: FundingSource[] | null;

  @Field(() => ID, { nullable: true, description: 'Code of the province of the unit (kode provinsi).' })
  province?: string | null;

  @Field(() => [PayableState], { nullable: true })
  statuses?: PayableStatus[] | null;

  @Field(() => [WhyUnpaid], { nullable: true })
  why?: Unpayable[] | null;

  @Field(() => PaidTo, { nullable: true })
  payee?: Payee | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => UUID, { nullable: true })
  officerId?: string | null;

  @Field(() => UUID, { nullable: true })
  claimId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Payable for long, and never claimed (lama tidak diklaim).' })
  unclaimed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Claimed for long, and not paid (lama tidak dibayar).' })
  unpaid?: boolean | null;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Paid, and its evidence no longer stands.' })
  undone?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Paid, and its evidence is of another line or fiscal year.' })
  misbooked?: boolean | null;
}

/** How much the payables of a status come to. */
@ObjectType({ description: 'How much the payables of a status come to (jumlah per status).', simpleResolvers: true })
export class PayableTotal {
  @Field(() => PayableState)
  status!: PayableStatus;

  @Field(() => Int)
  count!: number;

  @Field(() => Rupiah)
  rupiah!: number;
}

/** What deriving payables changed. */
@ObjectType({ description: 'What deriving payables changed (hasil penarikan bukti).', simpleResolvers: true })
export class DerivedPayables {
  @Field(() => Int, { description: 'Evidence seen for the first time (bukti baru).' })
  added!: number;

  @Field(() => Int, { description: 'Judged anew (dinilai ulang).' })
  changed!: number;

  @Field(() => Int, { description: 'Reversed because the evidence was undone (dibatalkan).' })
  reversed!: number;

  @Field(() => Int, { description: 'Flagged: paid, and the evidence was undone (dibayar tanpa bukti).' })
  undone!: number;

  @Field(() => Int, { description: 'Flagged: paid, and the evidence is of another line or year (salah pembebanan).' })
  misbooked!: number;
}
