import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { ReportReceiver } from '../guideline/parameters/reports.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { Report } from './report.js';
import { Receiver, ReportAct, type ReportActWord } from './words.js';

const [reads, adds] = keptByUnit;

/** The tiers above note that a report reached them and went on. */
const acknowledges = {
  name: 'staff_acknowledges',
  roles: ['pulih_staff'],
  command: 'insert' as const,
  check: `unit_id = any ((select app_units())::int[]) and act in ('ACKNOWLEDGED', 'PASSED_ON')`,
};

/** A step of a report (riwayat laporan): who took it, when, and what they remarked. */
@Entity({ policies: [reads!, adds!, acknowledges] })
@Index({ properties: ['report', 'recordedAt'] })
@ObjectType({ description: 'A step of a report (riwayat laporan): who took it, when, and what they remarked.' })
export class ReportStep extends Recorded {
  @ManyToOne(() => Report)
  @Field(() => Report)
  report!: Report;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(ReportAct), type: 'text' })
  @Field(() => ReportAct)
  act!: ReportActWord;

  @ManyToOne(() => Account)
  @Field(() => Account, { nullable: true, description: 'Who took it; null where the account is out of sight.' })
  by!: Account;

  @Enum({ items: () => Object.values(Receiver), type: 'text', nullable: true })
  @Field(() => Receiver, { nullable: true, description: 'To whom it went (penerima).' })
  receiver: ReportReceiver | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was remarked (catatan).' })
  remarks: string | null = null;
}
