import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { TrainingTopic } from '../guideline/parameters/officers.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { Officer } from './officer.js';
import { KindOfTraining, TopicWord, type TrainingKind } from './words.js';

/** A training an officer went through (pelatihan, peningkatan kemampuan), in lesson hours of 45 minutes. */
@Entity({ policies: keptByUnit })
@ObjectType({
  description: 'A training of an officer (peningkatan kemampuan), in lesson hours (JP). Juknis 2019, l.439–449.',
})
export class Training extends Recorded {
  @ManyToOne(() => Officer, { index: true })
  @Field(() => Officer)
  officer!: Officer;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'Its last day (tanggal selesai).' })
  heldOn!: CivilDate;

  @Enum({ items: () => Object.values(KindOfTraining), type: 'text' })
  @Field(() => KindOfTraining)
  kind!: TrainingKind;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Lesson hours (JP) of 45 minutes.' })
  hours!: number;

  @Property({ type: 'text[]' })
  @Field(() => [TopicWord])
  topics!: TrainingTopic[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who gave it (penyelenggara).' })
  provider!: string;
}
