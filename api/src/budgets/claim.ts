import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { FundingSource } from '../guideline/budget/accounts.js';
import { RecoveryAgent } from '../agents/agent.js';
import { StoredFile } from '../files/file.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay, Rupiah } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { money } from './money.js';
import { decidedFromAbove } from './rows.js';
import { ClaimFileKind, ClaimState, Source, type ClaimFileKindWord, type ClaimStatus } from './words.js';

/** Payables of a month put together to be paid (klaim): for one agent, one officer, one vendor, or all of it. */
@Entity({ policies: [...keptByUnit, ...decidedFromAbove] })
@Check({ name: 'claim_decided_by_another', expression: 'decided_by_id <> claimed_by_id' })
@Index({ properties: ['unit', 'month'] })
@ObjectType({
  description:
    'Payables of a month put together to be paid (klaim): for an agent, an officer, a vendor, or all. Who claims does not approve.',
})
export class Claim extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'First day of the month of the evidence (bulan).' })
  month!: CivilDate;

  @Enum({ items: () => Object.values(Source), type: 'text' })
  @Field(() => Source)
  source!: FundingSource;

  @ManyToOne(() => RecoveryAgent, { nullable: true })
  @Field(() => RecoveryAgent, { nullable: true })
  agent!: RecoveryAgent | null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'The officer it is for (petugas penerima).' })
  officer!: Account | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who sold it (penyedia).' })
  vendor!: string | null;

  @Enum({ items: () => Object.values(ClaimState), type: 'text' })
  @Field(() => ClaimState)
  status: Opt<ClaimStatus> = 'CLAIMED';

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Payables in it (jumlah bukti).' })
  count!: number;

  @Property({ type: money })
  @Field(() => Rupiah, { description: 'What was claimed (jumlah klaim).' })
  rupiah!: number;

  @ManyToOne(() => Account)
  @Field(() => Account)
  claimedBy!: Account;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  claimedOn!: CivilDate;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'Who approved or rejected it (pemutus).' })
  decidedBy: Account | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  decidedOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected (alasan penolakan).' })
  reason: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  paidOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the payment (nomor SPM atau kuitansi).' })
  reference: string | null = null;
}

/** A receipt or attendance list of a claim (lampiran klaim); the tiers above open receipts, and attendance lists stay with the unit. */
@Entity({ policies: keptByUnit })
@Unique({ properties: ['claim', 'file'] })
@ObjectType({
  description:
    'A receipt or attendance list of a claim (lampiran klaim). Who approves opens the receipts; attendance lists name clients and stay with the unit.',
})
export class ClaimFile extends Recorded {
  @ManyToOne(() => Unit)
  unit!: Unit;

  @ManyToOne(() => Claim)
  claim!: Claim;

  @Enum({ items: () => Object.values(ClaimFileKind), type: 'text' })
  @Field(() => ClaimFileKind)
  kind!: ClaimFileKindWord;

  @ManyToOne(() => StoredFile, { index: true })
  @Field(() => StoredFile, { nullable: true, description: 'The file itself; null above the unit it is of.' })
  file!: StoredFile;
}
