import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { keptByAdministrator, openToRead } from '../ground/rows.js';
import { Province } from '../regions/region.js';

/** Tiers of the narcotics board: BNN, BNNP, BNNK. */
export enum Tier {
  NATIONAL = 'NATIONAL',
  PROVINCE = 'PROVINCE',
  REGENCY = 'REGENCY',
}
registerEnumType(Tier, {
  name: 'Tier',
  description: 'Tier of the narcotics board (tingkat).',
  valuesConfig: {
    NATIONAL: { description: 'BNN' },
    PROVINCE: { description: 'BNNP' },
    REGENCY: { description: 'BNNK' },
  },
});

/** An office of the narcotics board. Its number is its own; offices and regencies do not map one to one. */
@Entity({ policies: [...openToRead, ...keptByAdministrator] })
@ObjectType({
  description: 'An office of the narcotics board: BNN, BNNP or BNNK (satuan kerja). Juknis 2019, Bab III.A.2.',
})
export class Unit {
  @PrimaryKey({ type: 'int', autoincrement: false })
  @Field(() => Int)
  id!: number;

  @Property({ type: 'text' })
  @Unique()
  @Field(() => String, { description: 'Four digits; the first part of a client code.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String)
  name!: string;

  @Enum(() => Tier)
  @Field(() => Tier)
  tier!: Tier;

  @ManyToOne(() => Unit, { nullable: true })
  @Field(() => Unit, { nullable: true, description: 'The unit that supervises it (pembina).' })
  parent!: Unit | null;

  @ManyToOne(() => Province, { nullable: true })
  @Field(() => Province, { nullable: true })
  province!: Province | null;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Codes of the regencies it serves.' })
  regencies: string[] = [];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'IANA zone of its days: WIB, WITA or WIT.' })
  zone!: string;
}
