import sql from 'sql-template-tag';
import { Field, InputType, Int } from 'type-graphql';
import { CivilDay, UUID } from '../ground/scalars.js';
import type { Asking, Conditions } from '../ground/listing.js';

/** What every list of care records can be narrowed by. */
@InputType()
export abstract class CareFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => UUID, { nullable: true })
  enrollmentId?: string | null;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'From this day on.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Up to this day.' })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also records that were corrected or withdrawn (termasuk yang diperbaiki atau ditarik).',
  })
  withSuperseded?: boolean | null;
}

/** The conditions of a `CareFilter`, on the property that holds the day. */
export const careConditions = (day: string): Conditions<CareFilter> => ({
  unitIds: (ids, { c }: Asking) => sql`${c('unit')} = any (${ids}::int[])`,
  enrollmentId: (id, { c }) => sql`${c('enrollment')} = ${id}`,
  clientId: (id, { c }) => sql`${c('client')} = ${id}`,
  from: (from, { c }) => sql`${c(day)} >= ${from}`,
  until: (until, { c }) => sql`${c(day)} <= ${until}`,
  withSuperseded: () => sql`true`,
});
