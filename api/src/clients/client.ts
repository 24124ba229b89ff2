import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Versioned } from '../ground/record.js';
import { Sex } from '../people/sex.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import { clientRows } from './rows.js';

export enum Pathway {
  COMPULSORY = 'COMPULSORY',
  VOLUNTARY = 'VOLUNTARY',
}
registerEnumType(Pathway, {
  name: 'Pathway',
  description: 'How a client came to rehabilitation (jalur): by a court or police process, or of their own will.',
});

/** Life-cycle groups by age in the present year. */
export enum AgeGroup {
  UNDER_18 = 'UNDER_18',
  FROM_18_TO_25 = 'FROM_18_TO_25',
  FROM_26_TO_35 = 'FROM_26_TO_35',
  FROM_36_TO_45 = 'FROM_36_TO_45',
  FROM_46_TO_59 = 'FROM_46_TO_59',
  FROM_60 = 'FROM_60',
}
registerEnumType(AgeGroup, { name: 'AgeGroup', description: 'Age group (kelompok umur) by year of birth.' });

/** Someone who stopped using drugs and has finished rehabilitation (mantan penyalah guna, klien), without who they are. */
@Entity({ policies: clientRows })
@Index({ properties: ['unit', 'code'] })
@ObjectType({
  description:
    'Someone who finished rehabilitation (klien, mantan penyalah guna), without who they are. Juknis 2019, l.216.',
})
export class Client extends Versioned {
  @Property({ type: 'text' })
  @Unique()
  @Field(() => String, { description: '3171-2026-000123: unit, year, number; it says nothing about the person.' })
  code!: string;

  @ManyToOne(() => Unit)
  @Field(() => Unit, { description: 'The unit whose client it is (unit pemilik).' })
  unit!: Unit;

  @ManyToOne(() => Village)
  @Index()
  @Field(() => Village, { description: 'Village of domicile (desa/kelurahan domisili).' })
  village!: Village;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Initials (inisial), for those who do not see the identity.' })
  initials!: string;

  @Enum(() => Sex)
  @Field(() => Sex)
  sex!: Sex;

  @Property({ type: 'int' })
  bornYear!: number;

  @Enum(() => Pathway)
  @Field(() => Pathway)
  pathway!: Pathway;

  /** Set on every change of the client or who they are, so that the version counts both. */
  @Property({ type: 'timestamptz', nullable: true })
  touchedAt: Date | null = null;
}
