import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { Versioned } from '../ground/record.js';
import { Refusal } from '../ground/refusal.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { Assistance } from './assistance.js';
import { answeredByUnit } from './rows.js';
import { SupervisionFinding } from './supervisionFinding.js';
import { SupervisionVisit } from './supervisionVisit.js';
import { FollowUpStatus, type FollowUpStatusWord } from './words.js';

/** What may follow what. */
const next: { [From in FollowUpStatusWord]: readonly FollowUpStatusWord[] } = {
  OPEN: ['ANSWERED', 'CLOSED'],
  ANSWERED: ['RETURNED', 'CLOSED'],
  RETURNED: ['ANSWERED', 'CLOSED'],
  CLOSED: [],
};

/** What a finding asks the supervised unit to do, by when, and what became of it (tindak lanjut supervisi). */
@Entity({ policies: answeredByUnit })
@Index({ properties: ['unit', 'dueOn'] })
@ObjectType({
  description:
    'What a finding asks to be done, by when, and what became of it (tindak lanjut). Juknis 2019, l.755–764.',
})
export class FollowUp extends Versioned {
  @ManyToOne(() => SupervisionFinding, { nullable: true, index: true })
  @Field(() => SupervisionFinding, { nullable: true, description: 'The finding it answers; null outside a visit.' })
  finding!: SupervisionFinding | null;

  @ManyToOne(() => SupervisionVisit, { nullable: true, index: true })
  @Field(() => SupervisionVisit, { nullable: true, description: 'The visit it came from; null outside a visit.' })
  visit!: SupervisionVisit | null;

  @ManyToOne(() => Assistance, { nullable: true, index: true })
  @Field(() => Assistance, { nullable: true, description: 'The assistance it came from (asistensi).' })
  assistance!: Assistance | null;

  @ManyToOne(() => Unit)
  @Field(() => Unit, { description: 'The unit that is to do it (pelaksana).' })
  unit!: Unit;

  @ManyToOne(() => Unit, { index: true })
  @Field(() => Unit, { description: 'The unit that asked for it (penyelenggara).' })
  supervisor!: Unit;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, {
    nullable: true,
    description: 'Who is to do it (penanggung jawab); the head of the unit where nobody is named.',
  })
  owner!: Account | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is to be done (tindak lanjut).' })
  task!: string;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'The day it is due (tenggat).' })
  dueOn!: CivilDate;

  @Enum({ items: () => Object.values(FollowUpStatus), type: 'text' })
  @Field(() => FollowUpStatus)
  status: Opt<FollowUpStatusWord> = 'OPEN';

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was done (jawaban).' })
  answer: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  answeredOn: CivilDate | null = null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'Who answered (penjawab).' })
  answeredBy: Account | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the supervisor says to the answer (catatan penyelia).' })
  remarks: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  closedOn: CivilDate | null = null;

  /** Goes to the next status. @throws STEP_NOT_ALLOWED naming what is possible. */
  move(to: FollowUpStatusWord): void {
    const required = (Object.keys(next) as FollowUpStatusWord[]).filter((one) => next[one].includes(to));
    if (!required.includes(this.status))
      throw new Refusal('STEP_NOT_ALLOWED', { reason: 'followUpStep', facts: { found: this.status, required } });
    this.status = to;
  }
}
