import { ManyToOne } from '@mikro-orm/decorators/legacy';
import sql, { type Sql } from 'sql-template-tag';
import { ObjectType } from 'type-graphql';
import type { Asking } from '../ground/listing.js';
import { Recorded } from '../ground/record.js';
import { Correction } from './correction.js';

/** A record that may be set aside by a correction and is never overwritten. */
@ObjectType()
export abstract class Correctable extends Recorded {
  /** The correction that set it aside; null while it stands. */
  @ManyToOne(() => Correction, { nullable: true, fieldName: 'superseded_by' })
  supersededBy: Correction | null = null;
}

/** What a list shows where nothing else is asked for: records that stand. */
export const standing = (filter: { withSuperseded?: boolean | null } | null | undefined, { c }: Asking): Sql[] =>
  filter?.withSuperseded ? [] : [sql`${c('supersededBy')} is null`];

/** The children that stand, in an order. */
export const standingBy = (order: Sql): Sql => sql`and t.superseded_by is null ${order}`;
