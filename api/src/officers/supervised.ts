import sql, { type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import { EVER } from '../ground/filters.js';
import type { Asking } from '../ground/listing.js';
import { expectStaff } from '../ground/staff.js';

/** Supervision held from a day until a day; `v` is its row. */
export const heldWithin = (from: CivilDate, until: CivilDate): Sql =>
  sql`v.status = 'HELD' and v.held_on between ${from} and ${until}`;

/** What a list of people is asked for by their supervision. */
interface Supervised {
  supervised?: boolean | null;
  from?: CivilDate | null;
  until?: CivilDate | null;
}

/** People who were supervised in a period or not, by the column of the visit that names them. */
export const supervisedIn =
  (who: Sql) =>
  (filter: Supervised | null | undefined, { c, context: { viewer, today } }: Asking): Sql[] => {
    const { supervised = null, from, until } = filter ?? {};
    if (supervised === null) return [];
    expectStaff(viewer, 'filter.supervised');
    return [
      sql`exists (select from supervision_visit v where v.${who} = ${c('id')} and ${heldWithin(from ?? EVER, until ?? today)}) = ${supervised}`,
    ];
  };
