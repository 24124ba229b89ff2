import { Field, InputType, Int } from 'type-graphql';
import sql from 'sql-template-tag';
import { ANYONE } from '../ground/access.js';
import { listing } from '../ground/listing.js';
import { Tier, Unit } from './unit.js';

@InputType({ description: 'Which units (saringan satuan kerja).' })
class UnitFilter {
  @Field(() => [Tier], { nullable: true })
  tiers?: Tier[] | null;

  @Field(() => Int, { nullable: true, description: 'Units directly below this one.' })
  parentId?: number | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

/** Units: all of them are public to who is signed in. */
export const UnitList = listing(Unit, {
  one: 'unit',
  many: 'units',
  id: () => Int,
  roles: ANYONE,
  filter: UnitFilter,
  orders: ['id', 'name'],
  conditions: {
    tiers: (tiers, { c }) => sql`${c('tier')} = any (${tiers})`,
    parentId: (id, { c }) => sql`${c('parent')} = ${id}`,
    search: (text, { c }) => sql`${c('name')} ilike ${`%${text}%`}`,
  },
});
