import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { EvidenceKind, LineCode } from '../guideline/budget/line.js';
import type { Unpayable } from '../guideline/budget/payability.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { Recorded } from '../ground/record.js';
import { alsoRead, keptByUnit } from '../ground/rows.js';
import { CivilDay, Rupiah, UUID } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { Claim } from './claim.js';
import { money } from './money.js';
import { derivedFromAbove } from './rows.js';
import { Line, PayableState, standing, Proof, WhyUnpaid, type PayableStatus } from './words.js';

/** What the explanation of a payable names. */
export interface PayableFacts {
  clients?: number;
  count?: number;
  month?: number;
  village?: string;
  capped?: boolean;
}

/** What one piece of evidence pays (pembayaran), derived from the records, never typed in. */
@Entity({ policies: [...keptByUnit, ...derivedFromAbove, alsoRead((c) => `${c['agent']} = (select app_agent())`)] })
@Index({ properties: ['unit', 'evidenceOn'] })
@Index({ properties: ['unit', 'status', 'evidenceOn'] })
@Index({
  name: 'payable_one_evidence',
  expression: `create unique index "payable_one_evidence" on "payable" ("evidence_key") where ${standing}`,
})
@ObjectType({
  description:
    'What one piece of evidence pays once, or why it does not (pembayaran dari bukti); derived, never typed in.',
})
export class Payable extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'The fiscal year of its evidence (tahun anggaran).' })
  fiscalYear!: number;

  @Enum({ items: () => Object.values(Line), type: 'text' })
  @Field(() => Line)
  line!: LineCode;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Account of the line (akun).' })
  account!: string;

  @Enum({ items: () => Object.values(Proof), type: 'text' })
  @Field(() => Proof)
  evidence!: EvidenceKind;

  /** The first record of its corrections, so that what corrects it is not paid again; officer, village and day of a trip. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'The record it stands on; it pays once (kunci bukti).' })
  evidenceKey!: string;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => UUID, { nullable: true, description: 'The record that stands now; the meeting of an attendance.' })
  record!: string | null;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  evidenceOn!: CivilDate;

  @ManyToOne(() => Enrollment, { nullable: true, index: true })
  @Field(() => Enrollment, { nullable: true })
  enrollment!: Enrollment | null;

  @ManyToOne(() => Client, { nullable: true })
  @Field(() => Client, { nullable: true })
  client!: Client | null;

  @ManyToOne(() => RecoveryAgent, { nullable: true, index: true })
  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent who is paid (agen penerima).' })
  agent!: RecoveryAgent | null;

  @ManyToOne(() => Account, { nullable: true, index: true })
  @Field(() => Account, { nullable: true, description: 'The officer who is paid (petugas penerima).' })
  officer!: Account | null;

  @Property({ type: money })
  @Field(() => Rupiah, { description: 'What it pays; 0 where it does not.' })
  rupiah!: number;

  @Enum({ items: () => Object.values(PayableState), type: 'text' })
  @Field(() => PayableState)
  status!: PayableStatus;

  @Enum({ items: () => Object.values(WhyUnpaid), type: 'text', nullable: true })
  @Field(() => WhyUnpaid, { nullable: true, description: 'Why it does not pay (alasan).' })
  why!: Unpayable | null;

  /** Its evidence was undone after it was paid. */
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Paid, and its evidence no longer stands (dibayar tanpa bukti).' })
  undone!: boolean;

  /** Of another line or year than it is booked on, since its evidence was corrected. */
  @Enum({ items: () => Object.values(Line), type: 'text', nullable: true })
  @Field(() => Line, { nullable: true, description: 'The line its evidence is of now (baris menurut bukti).' })
  belongsTo: LineCode | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The fiscal year its evidence is of now (tahun menurut bukti).' })
  belongsToYear: number | null = null;

  @Property({ type: 'jsonb' })
  facts!: PayableFacts;

  @ManyToOne(() => Claim, { nullable: true, index: true })
  @Field(() => Claim, { nullable: true })
  claim!: Claim | null;
}
