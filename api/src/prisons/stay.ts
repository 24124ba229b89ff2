import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { Client } from '../clients/client.js';
import { Versioned } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';

/** A client's time in prison, in which the way back is prepared (persiapan di lapas). */
@Entity({ policies: keptByUnit })
@Unique({ properties: ['client', 'enteredOn'] })
@ObjectType({
  description: "A client's time in prison, in which the way back is prepared (persiapan di lapas). 003, l.443–578.",
})
export class PrisonStay extends Versioned {
  @ManyToOne(() => Client)
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit, { index: true })
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the prison (nama lapas atau rutan).' })
  prison!: string;

  @Property({ type: 'date', index: true })
  @Field(() => CivilDay, { description: 'The day the client came into this prison (tanggal masuk).' })
  enteredOn!: CivilDate;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'First day of the sentence (awal masa pidana).' })
  sentenceFrom!: CivilDate;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'Last day of the sentence (akhir masa pidana).' })
  sentenceUntil!: CivilDate;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Sentenced before; comes first for self-reliance training (residivis).' })
  recidivist!: boolean;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day of release (tanggal bebas).' })
  releasedOn: CivilDate | null = null;
}
