import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { ReviewParticipant } from '../guideline/parameters/supervision.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { Participant } from './words.js';

/** A review of a unit's working procedures (evaluasi SOP). */
@Entity({ policies: keptByUnit })
@Index({ properties: ['unit', 'reviewedOn'] })
@ObjectType({ description: "A review of a unit's working procedures (evaluasi SOP). Thesis of 2025, l.278–284." })
export class SopReview extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  reviewedOn!: CivilDate;

  @Property({ type: 'text[]' })
  @Field(() => [Participant])
  participants!: ReviewParticipant[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What was found (temuan).' })
  findings!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is to change (perubahan SOP).' })
  changes!: string | null;
}
