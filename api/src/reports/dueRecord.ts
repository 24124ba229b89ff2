import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { DutyState } from '../guideline/schedule/state.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { State } from '../rulebook/state.js';
import { Unit } from '../units/unit.js';
import { RecoveryRecord } from './recoveryRecord.js';

/** A client's recovery record of a month, handed in or not (rapor pemulihan yang ditunggu). */
@ObjectType({
  description: "A client's recovery record of a month, handed in or not, with what was recorded in it (rapor bulanan).",
  simpleResolvers: true,
})
export class DueRecord {
  @Field(() => UUID, { description: "The enrollment's id." })
  id!: string;

  @Field(() => CivilDay, { description: 'First day of the month (bulan).' })
  month!: CivilDate;

  @Field(() => Enrollment)
  enrollment!: object;

  @Field(() => Client)
  client!: object;

  @Field(() => Unit)
  unit!: object;

  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent at the end of the month (agen).' })
  agent!: object | null;

  @Field(() => State)
  state!: DutyState;

  @Field(() => RecoveryRecord, { nullable: true, description: 'The record as it was handed in (rapor).' })
  record!: object | null;

  @Field(() => Int, { description: 'Visits in the month (pemantauan).' })
  visits!: number;

  @Field(() => Int, { description: 'Direct visits at home in the month (kunjungan rumah). Juknis 2019, l.526.' })
  homeVisits!: number;

  @Field(() => Int, { description: 'Mentoring activities in the month (pendampingan).' })
  activities!: number;

  @Field(() => Int, { description: 'Group meetings attended in the month (pertemuan).' })
  meetings!: number;
}

@ObjectType({ description: 'A page of recovery records of a month (halaman).', simpleResolvers: true })
export class DueRecordPage {
  @Field(() => [DueRecord])
  nodes!: DueRecord[];

  @Field(() => Int, { description: 'Records behind the filter (jumlah).' })
  totalCount!: number;
}
