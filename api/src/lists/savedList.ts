import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt, PolicyDef } from '@mikro-orm/core';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Direction, type OrderKey } from '../ground/page.js';
import { Versioned } from '../ground/record.js';
import { EVERYONE } from '../ground/rows.js';
import { Unit } from '../units/unit.js';

const own = 'recorded_by = (select app_account())';
const ofUnit = 'unit_id = (select app_unit())';
const kept = `${ofUnit} and (${own} or shared)`;

/** Everybody keeps lists of their own, and reads those of their unit; the API lets a supervisor alone keep the latter. */
const policies: PolicyDef[] = [
  { name: 'own_reads', roles: EVERYONE, command: 'select', using: kept },
  { name: 'own_adds', roles: EVERYONE, command: 'insert', check: `${ofUnit} and ${own} and not shared` },
  { name: 'own_changes', roles: EVERYONE, command: 'update', using: own, check: `${own} and not shared` },
  { name: 'own_clears', roles: EVERYONE, command: 'delete', using: own },
  { name: 'unit_adds', roles: ['pulih_staff'], command: 'insert', check: `${ofUnit} and ${own}` },
  { name: 'unit_changes', roles: ['pulih_staff'], command: 'update', using: kept, check: kept },
  { name: 'unit_clears', roles: ['pulih_staff'], command: 'delete', using: kept },
];

/** An order as a saved list keeps it. */
@ObjectType({ description: 'An order of a list (urutan).', simpleResolvers: true })
class SavedOrder implements OrderKey {
  @Field(() => String)
  by!: string;

  @Field(() => Direction)
  direction!: Direction;
}

/** A list somebody comes back to (daftar tersimpan): a filter, an order, the columns in sight; no word that was typed. */
@Entity({ policies })
@Index({ properties: ['unit', 'list', 'name', 'id'] })
@ObjectType({
  description: 'A list somebody comes back to (daftar tersimpan): its filter, its order, its columns.',
})
export class SavedList extends Versioned {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The query it asks: "clients" (daftar).' })
  list!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called (nama).' })
  name!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is one of the unit, for everybody there (milik satuan kerja).' })
  shared!: boolean;

  @Property({ type: 'jsonb' })
  @Field(() => GraphQLJSONObject, { description: 'As the filter of that query (saringan).' })
  filter!: object;

  @Property({ type: 'jsonb' })
  @Field(() => [SavedOrder])
  orderBy!: OrderKey[];

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Columns out of sight (kolom yang disembunyikan).' })
  hidden!: string[];

  @Property({ type: 'jsonb', defaultRaw: `'[]'` })
  @Field(() => [Int], {
    description: 'Its columns in their order, by their place in the panel; none as they stand (urutan kolom).',
  })
  columnOrder: Opt<number[]> = [];
}
