import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Supervised, SupervisionPurpose } from '../guideline/parameters/supervision.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Versioned } from '../ground/record.js';
import { Refusal } from '../ground/refusal.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { SupervisionMove } from './move.js';
import { keptBySupervisor } from './rows.js';
import { Purpose, SupervisedWord, VisitStatus, type VisitStatusWord } from './words.js';

/** What may follow what. */
const next: { [From in VisitStatusWord]: readonly VisitStatusWord[] } = {
  PLANNED: ['HELD', 'CALLED_OFF'],
  HELD: [],
  CALLED_OFF: [],
};

/** A visit by which a tier supervises the one below it, or an officer or agent (kunjungan supervisi). */
@Entity({ policies: keptBySupervisor })
@Index({ properties: ['unit', 'plannedOn'] })
@ObjectType({
  description:
    'A visit by which a tier supervises the one below it, or an officer or agent (kunjungan supervisi). Juknis 2019, Bab IV.A.2, l.755–764.',
})
export class SupervisionVisit extends Versioned {
  @ManyToOne(() => Unit)
  @Field(() => Unit, { description: 'The unit supervised, or whose officer or agent is (yang disupervisi).' })
  unit!: Unit;

  @ManyToOne(() => Unit, { index: true })
  @Field(() => Unit, { description: 'The unit that supervises (penyelenggara).' })
  supervisor!: Unit;

  @Enum({ items: () => Object.values(SupervisedWord), type: 'text' })
  @Field(() => SupervisedWord)
  supervised!: Supervised;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'The officer supervised (petugas).' })
  officer!: Account | null;

  @ManyToOne(() => RecoveryAgent, { nullable: true, index: true })
  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent supervised (agen pemulihan).' })
  agent!: RecoveryAgent | null;

  @Enum({ items: () => Object.values(VisitStatus), type: 'text' })
  @Field(() => VisitStatus)
  status: Opt<VisitStatusWord> = 'PLANNED';

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'The day it is planned for (rencana).' })
  plannedOn!: CivilDate;

  @Property({ type: 'jsonb', default: '[]' })
  @Field(() => [SupervisionMove], { description: 'From which days it was moved, the first first (penjadwalan ulang).' })
  moves: Opt<SupervisionMove[]> = [];

  @Property({ type: 'text[]' })
  @Field(() => [Purpose], { description: 'What it is for (tujuan).' })
  purposes!: SupervisionPurpose[];

  @ManyToOne(() => Account)
  @Field(() => Account, { nullable: true, description: 'Who planned it; null where out of sight.' })
  plannedBy!: Account;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day it was held (tanggal pelaksanaan).' })
  heldOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Village officials who helped (dibantu aparat kelurahan/desa). l.757.',
  })
  helpedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was called off (alasan batal).' })
  calledOffBecause: string | null = null;

  /** Refuses a step that is possible only while the visit is planned. */
  expectPlanned(): void {
    if (this.status !== 'PLANNED')
      throw new Refusal('STEP_NOT_ALLOWED', {
        reason: 'visitStep',
        facts: { found: this.status, required: ['PLANNED'] },
      });
  }

  /** Goes to the next status. @throws STEP_NOT_ALLOWED naming what is possible. */
  move(to: VisitStatusWord): void {
    const required = (Object.keys(next) as VisitStatusWord[]).filter((one) => next[one].includes(to));
    if (!required.includes(this.status))
      throw new Refusal('STEP_NOT_ALLOWED', { reason: 'visitStep', facts: { found: this.status, required } });
    this.status = to;
  }
}
