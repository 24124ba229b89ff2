import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { PrisonProgramme, Trade } from '../guideline/parameters/prisons.js';
import { Client } from '../clients/client.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { PrisonStay } from './stay.js';
import { PrisonTradeWord, ProgrammeWord } from './words.js';

/** A programme a client began in prison (pembinaan di lapas). */
@Entity({ policies: keptByUnit })
@ObjectType({ description: 'A programme a client began in prison (pembinaan di lapas). 003, l.443–578.' })
export class PrisonTraining extends Recorded {
  @ManyToOne(() => PrisonStay, { index: true })
  @Field(() => PrisonStay)
  stay!: PrisonStay;

  @ManyToOne(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(ProgrammeWord), type: 'text' })
  @Field(() => ProgrammeWord)
  programme!: PrisonProgramme;

  @Enum({ items: () => Object.values(PrisonTradeWord), type: 'text', nullable: true })
  @Field(() => PrisonTradeWord, { nullable: true, description: 'The trade of self-reliance training (keterampilan).' })
  trade!: Trade | null;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'Its first day (tanggal mulai).' })
  beganOn!: CivilDate;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;
}
