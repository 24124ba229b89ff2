import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { CareRecord } from '../enrollments/care.js';
import { keptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';

/** A client's recovery record of one month as it was handed in (rapor pemulihan bulanan). */
@Entity({ policies: keptByAll })
@Index({ properties: ['unit', 'month'] })
@Index({
  name: 'recovery_record_one_a_month',
  expression: `create unique index "recovery_record_one_a_month" on "recovery_record" ("enrollment_id", "month") where "superseded_by" is null`,
})
@ObjectType({
  description:
    "A client's recovery record of one month as the agent handed it in to the officer (rapor pemulihan bulanan). Juknis 2019, Bab IV.A.3, l.776.",
})
export class RecoveryRecord extends CareRecord {
  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'First day of the month it tells of (bulan).' })
  month!: CivilDate;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'The day it was handed in (tanggal diserahkan).' })
  handedInOn!: CivilDate;

  @ManyToOne(() => RecoveryAgent, { nullable: true, index: true })
  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent who handed it in; null where an officer did.' })
  agent!: RecoveryAgent | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Handed in after the day it was due (terlambat).' })
  late!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the agent adds about the month (catatan).' })
  note!: string | null;
}
