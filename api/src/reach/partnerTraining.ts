import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { PartnerKind } from '../guideline/parameters/partners.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { Partner } from './words.js';

/** A training a unit gave to the staff of a partner (pelatihan mitra). */
@Entity({ policies: keptByUnit })
@Index({ properties: ['unit', 'heldOn'] })
@ObjectType({ description: 'A training a unit gave to the staff of a partner (pelatihan mitra). 004, l.17.' })
export class PartnerTraining extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(Partner), type: 'text' })
  @Field(() => Partner)
  kind!: PartnerKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the partner (nama lembaga).' })
  institution!: string;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'Its last day (tanggal selesai).' })
  heldOn!: CivilDate;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it was about (materi).' })
  topic!: string;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How many took part (jumlah peserta).' })
  participants!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Lesson hours (JP) of 45 minutes.' })
  hours!: number;
}
