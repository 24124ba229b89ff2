import sql, { raw, type Sql } from 'sql-template-tag';
import { addDays, type CivilDate } from '../guideline/calendar.js';
import { valueOn } from '../guideline/dated.js';
import { unclaimedDays } from '../guideline/parameters/clocks.js';
import type { Reader } from '../ground/reader.js';
import type { BudgetCost, BudgetTrack } from './tracking.js';
import type { TrackBy } from './words.js';

interface Asked {
  year: number;
  unit: number;
  by: TrackBy;
  today: CivilDate;
}

/** How payables and plan lines are grouped; a plan knows no month. */
const groups: Record<TrackBy, { payable: string; plan: string; name: string }> = {
  LINE: { payable: 'p.line', plan: 'l.line', name: 'null' },
  ACCOUNT: { payable: 'p.account', plan: 'l.account', name: 'null' },
  MONTH: { payable: `to_char(p.evidence_on, 'YYYY-MM')`, plan: `''`, name: 'null' },
  UNIT: {
    payable: 'p.unit_id::text',
    plan: 'l.unit_id::text',
    name: '(select name from unit u where u.id::text = key)',
  },
  PROVINCE: {
    payable: '(select u.province_code from unit u where u.id = p.unit_id)',
    plan: '(select u.province_code from unit u where u.id = l.unit_id)',
    name: '(select name from province v where v.code = key)',
  },
  SOURCE: {
    payable: '(select c.source from claim c where c.id = p.claim_id)',
    plan: 'l.source',
    name: 'null',
  },
};

/** A unit and all below it. */
const below = (unit: number): Sql => sql`with recursive below as (select id from unit where id = ${unit}
  union all select u.id from unit u join below b on u.parent_id = b.id)`;

/** What was planned and what came of it, in one statement, whatever the number of units. */
export async function track(read: Reader, { year, unit, by, today }: Asked): Promise<BudgetTrack[]> {
  const { payable, plan, name } = groups[by];
  const rows = await read.rows<{ [key: string]: string | null }>(sql`${below(unit)},
    latest as (select distinct on (unit_id, source) id, source from budget_plan
      where unit_id in (select id from below) and fiscal_year = ${year} and status = 'APPROVED'
      order by unit_id, source, revision desc),
    lines as (select l.line, l.account, l.unit_id, l.rupiah, t.source from budget_plan_line l join latest t on t.id = l.plan_id),
    planned as (select coalesce(${raw(plan)}, '') "key", sum(l.rupiah) planned from lines l group by 1),
    earned as (select coalesce(${raw(payable)}, '') "key",
        sum(rupiah) filter (where status = 'PAYABLE') payable, sum(rupiah) filter (where status = 'CLAIMED') claimed,
        sum(rupiah) filter (where status = 'APPROVED') approved, sum(rupiah) filter (where status = 'PAID') paid,
        count(*) filter (where status = 'NOT_PAYABLE' and why in ('PRICE_MISSING', 'PRICE_UNSETTLED')) priceless,
        count(*) filter (where undone) undone,
        count(*) filter (where status = 'PAYABLE' and evidence_on < ${addDays(today, -valueOn(unclaimedDays, today))}) unclaimed,
        count(*) filter (where why = 'RELAPSE_TEST' and status <> 'REVERSED') "relapseTests"
      from payable p where unit_id in (select id from below) and fiscal_year = ${year} group by 1)
    select "key", ${raw(name)} "name", planned, payable, claimed, approved, paid, priceless, undone, unclaimed, "relapseTests"
    from (select coalesce(p."key", e."key") "key", planned, payable, claimed, approved, paid, priceless, undone,
      unclaimed, "relapseTests" from planned p full join earned e on e."key" = p."key") told order by 1`);
  return rows.map(({ key, name: named, ...sums }) => told(key ?? '', named ?? null, sums));
}

function told(key: string, name: string | null, sums: { [key: string]: string | null }): BudgetTrack {
  const sum = (of: string) => Number(sums[of] ?? 0);
  const [planned, payable, claimed, approved, paid] = ['planned', 'payable', 'claimed', 'approved', 'paid'].map(
    sum,
  ) as [...[number, number, number, number, number]];
  const remaining = planned - payable - claimed - approved - paid;
  return {
    ...{ key, name, planned, payable, claimed, approved, paid, remaining, overPlan: planned > 0 && remaining < 0 },
    ...{ priceless: sum('priceless'), undone: sum('undone') },
    ...{ unclaimed: sum('unclaimed'), relapseTests: sum('relapseTests') },
  };
}

/** What all evidence of a year earned, by the courses completed in it and by those that recovered. */
export async function costOf(read: Reader, year: number, unit: number): Promise<BudgetCost> {
  const [row] = await read.rows<{ rupiah: string; completed: number; recovered: number }>(sql`${below(unit)}
    select (select coalesce(sum(rupiah), 0) from payable where unit_id in (select id from below) and fiscal_year = ${year}
        and status not in ('REVERSED', 'NOT_PAYABLE')) rupiah,
      count(*)::int completed, count(*) filter (where exists (select from outcome o where o.enrollment_id = e.id
        and o.superseded_by is null and o.result = 'RECOVERED'))::int recovered
    from enrollment e where e.unit_id in (select id from below) and e.status = 'COMPLETED'
      and e.ended_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  const { completed = 0, recovered = 0 } = row ?? {};
  const rupiah = Number(row?.rupiah ?? 0);
  const each = (count: number) => (count ? Math.round(rupiah / count) : null);
  return { rupiah, completed, recovered, perCompleted: each(completed), perRecovered: each(recovered) };
}
