import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { EVER, together } from '../ground/filters.js';
import type { Asking, Conditions } from '../ground/listing.js';
import { CivilDay } from '../ground/scalars.js';
import { expectStaff } from '../ground/expectRole.js';

/** Supervision held from a day until a day; `v` is its row. */
export const heldWithin = (from: CivilDate, until: CivilDate): Sql =>
  sql`v.status = 'HELD' and v.held_on between ${from} and ${until}`;

/** Which people, by their supervision. */
@InputType()
export abstract class SupervisedFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether supervised from `from` until `until` (disupervisi).' })
  supervised?: boolean | null;

  @Field(() => CivilDay, { nullable: true, description: 'First day of the supervision that is asked for.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Last day of the supervision that is asked for.' })
  until?: string | null;
}

/** The conditions of a `SupervisedFilter`, which are asked as one. */
export const bySupervision: Conditions<SupervisedFilter> = { supervised: together, from: together, until: together };

/** People who were supervised in a period or not, by the column of the visit that names them. */
export const supervisedIn =
  (who: Sql) =>
  (filter: SupervisedFilter | null | undefined, { c, context: { viewer, today } }: Asking): Sql[] => {
    const { supervised = null, from, until } = filter ?? {};
    if (supervised === null) return [];
    expectStaff(viewer, 'filter.supervised');
    return [
      sql`exists (select from supervision_visit v where v.${who} = ${c('id')} and ${heldWithin(from ?? EVER, until ?? today)}) = ${supervised}`,
    ];
  };
