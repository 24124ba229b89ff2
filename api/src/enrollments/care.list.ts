import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { HeldFilter, heldIn, together } from '../ground/filters.js';
import { UUID } from '../ground/scalars.js';
import type { Conditions } from '../ground/listing.js';

/** What every list of care records can be narrowed by. */
@InputType()
export abstract class CareFilter extends HeldFilter {
  @Field(() => UUID, { nullable: true })
  enrollmentId?: string | null;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also records that were corrected or withdrawn (termasuk yang diperbaiki atau ditarik).',
  })
  withSuperseded?: boolean | null;
}

/** The conditions of a `CareFilter`, on the property that holds the day. */
export const careConditions = (day: string): Conditions<CareFilter> => ({
  ...heldIn(day),
  enrollmentId: (id, { c }) => sql`${c('enrollment')} = ${id}`,
  clientId: (id, { c }) => sql`${c('client')} = ${id}`,
  withSuperseded: together,
});
