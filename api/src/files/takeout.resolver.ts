import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { Role } from '../ground/access.js';
import { HeldFilter, ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import { UUID } from '../ground/scalars.js';
import { Takeout, TakeoutKind, type TakeoutKindWord } from './takeout.js';

@InputType({ description: 'Which takeouts (saringan pengambilan data).' })
class TakeoutFilter extends HeldFilter {
  @Field(() => [TakeoutKind], { nullable: true })
  kinds?: TakeoutKindWord[] | null;

  @Field(() => UUID, { nullable: true, description: 'The account that took it.' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the file, or of who took it.' })
  search?: string | null;
}

export const TakeoutList = listing(Takeout, {
  one: 'takeout',
  many: 'takeouts',
  roles: [Role.SUPERVISOR, Role.ADMINISTRATOR],
  filter: TakeoutFilter,
  orders: ['recordedAt', 'kind'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    from: (day, { c, context }) => sql`${c('recordedAt')} >= ${day}::timestamp at time zone ${context.viewer.zone}`,
    until: (day, { c, context }) =>
      sql`${c('recordedAt')} < (${day}::timestamp + interval '1 day') at time zone ${context.viewer.zone}`,
    kinds: (list, { c }) => sql`${c('kind')} = any (${list}::text[])`,
    accountId: (id, { c }) => sql`${c('by')} = ${id}`,
    search: (text, { c }) =>
      sql`(${c('name')} ilike ${`%${text}%`} or ${c('by')} in (select a.id from account a where a.name ilike ${`%${text}%`}))`,
  },
});
