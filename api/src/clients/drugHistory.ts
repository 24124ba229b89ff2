import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Versioned } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { Unit } from '../units/unit.js';
import { Client } from './client.js';
import { RouteOfUse, UsedSubstance, type DrugUse, type RouteOfUseWord, type UsedSubstanceWord } from './drugUse.js';
import { Rehabilitation } from './rehabilitation.js';

/** What a client used before a rehabilitation, as the centre assessed it (riwayat penggunaan); no agent sees it. */
@Entity({ policies: keptByUnit })
@ObjectType({
  description:
    'What a client used before a rehabilitation, as the centre assessed it (riwayat penggunaan). PP 25/2011, art. 18. Health data: staff see it, no agent does.',
})
export class DrugHistory extends Versioned implements DrugUse {
  @OneToOne(() => Rehabilitation)
  @Field(() => Rehabilitation)
  rehabilitation!: Rehabilitation;

  @ManyToOne(() => Client, { index: true })
  client!: Client;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'text[]' })
  @Field(() => [UsedSubstance], { description: 'Kinds of substance, the main one first (jenis zat).' })
  substances!: UsedSubstanceWord[];

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How long they were used, in months (lama pemakaian).' })
  monthsOfUse!: number | null;

  @Property({ type: 'text[]' })
  @Field(() => [RouteOfUse], { description: 'How they were taken (cara pakai).' })
  routes!: RouteOfUseWord[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ICD-10 code, F10.0 to F19.9 (diagnosis).' })
  diagnosis!: string | null;
}
