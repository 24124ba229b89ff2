import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType, Int } from 'type-graphql';
import type { Asking } from './listing.js';
import { CivilDay } from './scalars.js';

/** What a list of things that happened at a unit on a day can be narrowed by. */
@InputType()
export abstract class HeldFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => CivilDay, { nullable: true, description: 'From this day on.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Up to this day.' })
  until?: string | null;
}

/** The condition of a filter's `unitIds`. */
export const ofUnits = {
  unitIds: (ids: number[], { c }: Asking) => sql`${c('unit')} = any (${ids}::int[])`,
};

/** The conditions of a `HeldFilter`, on the property that holds the day. */
export const heldIn = (day: string) => ({
  ...ofUnits,
  from: (from: string, { c }: Asking) => sql`${c(day)} >= ${from}`,
  until: (until: string, { c }: Asking) => sql`${c(day)} <= ${until}`,
});

/** A day before anything was recorded, for a period without a beginning. */
export const EVER = '1900-01-01';

/** A field of a filter that is asked together with others. */
export const together = () => sql`true`;

/** A condition, or that it does not hold. */
export const is = (so: boolean, condition: Sql): Sql => (so ? condition : sql`not (${condition})`);
