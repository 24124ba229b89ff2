import { Field, InputType, Int } from 'type-graphql';
import sql from 'sql-template-tag';
import { ANYONE, Role, STAFF } from '../ground/access.js';
import { expectRole } from '../ground/expectRole.js';
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

  @Field(() => Role, {
    nullable: true,
    description: 'Units in sight where nobody has an open account of this role (tanpa akun).',
  })
  lacks?: Role | null;
}

/** Who sees the accounts of the units in sight. */
const SEE_ACCOUNTS: readonly Role[] = [...STAFF, Role.ADMINISTRATOR];

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
    lacks: (role, { c, context: { viewer } }) => {
      expectRole(viewer, SEE_ACCOUNTS, 'filter.lacks');
      return sql`(${c('id')} = any ((select app_units())::int[]) and not exists (select 1 from account
        where account.unit_id = ${c('id')} and account.active and account.role = ${role}))`;
    },
  },
});
