import sql, { raw, type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import { lastDayOf } from '../guideline/budget/formula.js';
import { unclaimedDays, unpaidDays } from '../guideline/parameters/clocks.js';
import type { Reader } from '../ground/reader.js';
import { below } from './below.js';
import { longBefore } from './conditions.js';
import { standing, TrackBy } from './words.js';

/** Payables `p` of a fiscal year, which is that of the day of their evidence: an index leads with unit and day. */
export const ofYear = (year: number): Sql => sql`p.evidence_on between ${`${year}-01-01`} and ${lastDayOf(year)}`;

const sums = [
  ...(['payable', 'claimed', 'approved', 'paid', 'priceless', 'unsettled', 'undone', 'misbooked'] as const),
  ...(['unclaimed', 'unpaid', 'overCap', 'relapseTests'] as const),
] as const;

/** What was earned under a key: sums of rupiah by status, and counts of what is to be looked at. */
export type Earned = { key: string } & Record<(typeof sums)[number], string | number>;

/** Columns of what was earned, as a statement reads them from JSON. */
export const earnedColumns = raw(`"key" text, ${sums.map((sum) => `"${sum}" bigint`).join(', ')}`);

/** How payables are told apart; a payable no claim holds has no source. */
const keys: Record<TrackBy, string> = {
  LINE: 'p.line',
  ACCOUNT: 'p.account',
  MONTH: `to_char(p.evidence_on, 'YYYY-MM')`,
  UNIT: 'p.unit_id::text',
  PROVINCE: `coalesce(u.province_code, '')`,
  SOURCE: `coalesce(k.source, '')`,
};

/** What the evidence of a year earned; payables are read once, however many ways a request tells them. */
export function earnedBy(
  read: Reader,
  unit: number,
  year: number,
  today: CivilDate,
): (by: TrackBy) => Promise<Earned[]> {
  const load = async (ways: readonly TrackBy[]) => {
    const rows = Map.groupBy(await gather(read, unit, year, today, ways), ({ by }) => by);
    return ways.map((by) => rows.get(by) ?? []);
  };
  return (by) => read.loader<Earned[]>(`earned ${unit} ${year} ${today}`, load).load(by);
}

/** A text of each way, one after the other. */
const each = (ways: readonly TrackBy[], of: (by: TrackBy) => string, between = ', ') => raw(ways.map(of).join(between));

const gather = (read: Reader, unit: number, year: number, today: CivilDate, ways: readonly TrackBy[]) =>
  read.rows<Earned & { by: TrackBy }>(sql`${below(unit)}, seen as (
      select ${each(ways, (by) => `${keys[by]} "${by}"`)}, p.status, p.why, p.rupiah, p.undone, p.belongs_to, p.evidence_on, k.claimed_on
      from payable p join unit u on u.id = p.unit_id left join claim k on k.id = p.claim_id
      where p.unit_id in (select id from below) and ${ofYear(year)} and p.${raw(standing)})
    select case ${each(ways, (by) => `when grouping("${by}") = 0 then '${by}'`, ' ')} end "by",
      coalesce(${each(ways, (by) => `"${by}"`)}) "key",
      sum(rupiah) filter (where status = 'PAYABLE') payable, sum(rupiah) filter (where status = 'CLAIMED') claimed,
      sum(rupiah) filter (where status = 'APPROVED') approved, sum(rupiah) filter (where status = 'PAID') paid,
      count(*) filter (where why = 'PRICE_MISSING') priceless, count(*) filter (where why = 'PRICE_UNSETTLED') unsettled,
      count(*) filter (where undone) undone, count(*) filter (where status = 'PAID' and belongs_to is not null) misbooked,
      count(*) filter (where status = 'PAYABLE' and evidence_on < ${longBefore(today, unclaimedDays)}) unclaimed,
      count(*) filter (where status in ('CLAIMED', 'APPROVED') and claimed_on < ${longBefore(today, unpaidDays)}) unpaid,
      count(*) filter (where why = 'PAID_ENOUGH') "overCap", count(*) filter (where why = 'RELAPSE_TEST') "relapseTests"
    from seen group by grouping sets (${each(ways, (by) => `("${by}")`)})`);
