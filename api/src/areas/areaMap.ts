import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { InformantKind, MapItem } from '../guideline/parameters/mapping.js';
import { Versioned } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import { InformantWord, ItemWord } from './words.js';

/** What is known of one item of a map. */
@ObjectType({ description: 'What is known of one item of a map (isi peta).' })
export class MapEntry {
  @Field(() => ItemWord)
  item!: MapItem;

  @Field(() => String)
  note!: string;
}

/** The map of a village a unit serves (pemetaan wilayah), and how far its referral network is. */
@Entity({ policies: keptByUnit })
@Unique({ properties: ['unit', 'village'] })
@ObjectType({
  description:
    'The map of a village a unit serves (pemetaan wilayah), made before services start there. Juknis 2019, Bab III.A.1, l.280–325.',
})
export class AreaMap extends Versioned {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @ManyToOne(() => Village, { index: true })
  @Field(() => Village)
  village!: Village;

  @Property({ type: 'date', index: true })
  @Field(() => CivilDay)
  mappedOn!: CivilDate;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Made by people who know the area (orang yang mengerti wilayah).' })
  knowsTheArea!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [InformantWord], { description: 'Informants who took part (informan setempat).' })
  informants!: InformantKind[];

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Members of the working group of the community (kelompok kerja).' })
  workingGroup!: number;

  /** Told layer by layer. */
  @Property({ type: 'jsonb' })
  entries!: MapEntry[];

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day the facilities were listed (daftar fasilitas).' })
  listedOn!: CivilDate | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day the referral network was built (jejaring dibangun).' })
  builtOn!: CivilDate | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day it was coordinated (koordinasi).' })
  coordinatedOn!: CivilDate | null;
}
