import sql, { type Sql } from 'sql-template-tag';
import { addDays, type CivilDate } from '../guideline/calendar.js';
import { valueOn, type Dated } from '../guideline/dated.js';
import { unclaimedDays, unpaidDays } from '../guideline/parameters/clocks.js';
import { heldIn } from '../ground/filters.js';
import type { Conditions } from '../ground/listing.js';
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
};
