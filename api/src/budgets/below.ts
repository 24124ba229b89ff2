import sql, { type Sql } from 'sql-template-tag';

/** A unit and all below it, as the first part of a statement. */
export const below = (unit: number): Sql => sql`with recursive below as (select id from unit where id = ${unit}
  union all select u.id from unit u join below b on u.parent_id = b.id)`;
