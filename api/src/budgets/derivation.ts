import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { keptByUnit } from '../ground/rows.js';
import { DateTime } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { derivedFromAbove } from './rows.js';

/** When a unit's evidence was last looked at, and what came of it (penarikan bukti). */
@Entity({ policies: [...keptByUnit, ...derivedFromAbove] })
@ObjectType({
  description: 'When the evidence of a unit was last looked at, and what came of it (penarikan bukti).',
})
export class Derivation {
  @OneToOne(() => Unit, { primary: true })
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTime, { description: 'When it was looked at last (ditarik pada).' })
  derivedAt!: Date;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'By the clock, or because somebody asked (otomatis).' })
  hourly!: boolean;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Evidence seen for the first time (bukti baru).' })
  added!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Judged anew (dinilai ulang).' })
  changed!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Reversed because the evidence was undone (dibatalkan).' })
  reversed!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Flagged: paid, and the evidence was undone (dibayar tanpa bukti).' })
  undone!: number;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Flagged: paid, and the evidence is of another line or year (salah pembebanan).' })
  misbooked!: number;
}
