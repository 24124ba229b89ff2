import sql, { type Sql } from 'sql-template-tag';
import { addDays, calendarMonth, type CivilDate } from '../guideline/calendar.js';
import { valueOn, type Dated } from '../guideline/dated.js';
import { unclaimedDays, unpaidDays } from '../guideline/parameters/clocks.js';
import { shapeOf, type EntityClass } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { heldIn, ofUnits } from '../ground/filters.js';
import { conditionsOf, type Conditions } from '../ground/listing.js';
import { whereAll } from '../ground/page.js';
import type { ClaimFilter } from './claim.input.js';
import type { PayableFilter } from './payable.input.js';

/** The day so many days ago, before which something has taken long. */
export const longBefore = (today: CivilDate, days: Dated<number>): CivilDate => addDays(today, -valueOn(days, today));

const is = (wanted: boolean, condition: Sql): Sql => (wanted ? sql`(${condition})` : sql`not (${condition})`);

/** What each field of the payables' filter asks of a row. */
export const payableConditions: Conditions<PayableFilter> = {
  ...heldIn('evidenceOn'),
  fiscalYear: (year, { c }) => sql`${c('fiscalYear')} = ${year}`,
  lines: (lines, { c }) => sql`${c('line')} = any (${lines}::text[])`,
  accounts: (accounts, { c }) => sql`${c('account')} = any (${accounts}::text[])`,
  sources: (sources, { c }) =>
    sql`exists (select from claim k where k.id = ${c('claim')} and k.source = any (${sources}::text[]))`,
  province: (code, { c }) => sql`exists (select from unit u where u.id = ${c('unit')} and u.province_code = ${code})`,
  statuses: (statuses, { c }) => sql`${c('status')} = any (${statuses}::text[])`,
  why: (reasons, { c }) => sql`${c('why')} = any (${reasons}::text[])`,
  payee: (payee, { c }) =>
    payee === 'AGENT'
      ? sql`${c('agent')} is not null`
      : payee === 'OFFICER'
        ? sql`${c('officer')} is not null`
        : sql`${c('agent')} is null and ${c('officer')} is null`,
  agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
  officerId: (id, { c }) => sql`${c('officer')} = ${id}`,
  claimId: (id, { c }) => sql`${c('claim')} = ${id}`,
  unclaimed: (unclaimed, { c, context: { today } }) =>
    is(unclaimed, sql`${c('status')} = 'PAYABLE' and ${c('evidenceOn')} < ${longBefore(today, unclaimedDays)}`),
  unpaid: (unpaid, { c, context: { today } }) =>
    is(
      unpaid,
      sql`${c('status')} in ('CLAIMED', 'APPROVED') and exists (select from claim k where k.id = ${c('claim')}
        and k.claimed_on < ${longBefore(today, unpaidDays)})`,
    ),
  clientId: (id, { c }) => sql`${c('client')} = ${id}`,
  undone: (undone, { c }) => sql`${c('undone')} = ${undone}`,
  misbooked: (misbooked, { c }) => is(misbooked, sql`${c('status')} = 'PAID' and ${c('belongsTo')} is not null`),
};

/** What each field of the claims' filter asks of a row. */
export const claimConditions: Conditions<ClaimFilter> = {
  ...ofUnits,
  statuses: (statuses, { c }) => sql`${c('status')} = any (${statuses}::text[])`,
  from: (from, { c }) => sql`${c('month')} >= ${calendarMonth(from).from}`,
  until: (until, { c }) => sql`${c('month')} <= ${until}`,
  sources: (sources, { c }) => sql`${c('source')} = any (${sources}::text[])`,
  agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
  officerId: (id, { c }) => sql`${c('officer')} = ${id}`,
  own: (own, { c, context: { viewer } }) => is(own, sql`${c('claimedBy')} = ${viewer.account}`),
};

/** The rows behind a filter, as the end of a statement on `t`. */
export function behind<Filter extends object>(
  context: Context,
  entity: EntityClass<unknown>,
  conditions: Conditions<Filter>,
  filter: Filter | null | undefined,
): Sql {
  const { column: c, table } = shapeOf(context.house.orm, entity);
  return sql`from ${table} t ${whereAll(conditionsOf(filter, conditions, { c, context }))}`;
}
