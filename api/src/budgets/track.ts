import sql, { raw } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { Reader } from '../ground/reader.js';
import { below } from './below.js';
import { earnedBy, earnedColumns } from './earned.js';
import { foresee, type Foreseen } from './foresee.js';
import { told, type Sums } from './told.js';
import type { BudgetTrack } from './tracking.js';
import type { TrackBy } from './words.js';

interface Asked {
  year: number;
  unit: number;
  by: TrackBy;
  today: CivilDate;
}

interface Group {
  plan: string;
  /** Of what is given as a ceiling; null where a ceiling knows no such thing. */
  ceiling: string | null;
  coming: (one: Foreseen) => string;
  name: string;
}

/** How plan lines, ceilings and what is to come are grouped; a plan knows no month. */
const groups: Record<TrackBy, Group> = {
  LINE: { plan: 'l.line', ceiling: null, coming: ({ line }) => line, name: 'null' },
  ACCOUNT: { plan: 'l.account', ceiling: null, coming: ({ account }) => account, name: 'null' },
  MONTH: {
    plan: `''`,
    ceiling: null,
    coming: ({ on }) => on.slice(0, 7),
    name: 'null',
  },
  UNIT: {
    plan: 'l.unit_id::text',
    ceiling: 'c.unit_id::text',
    coming: ({ unit }) => String(unit),
    name: '(select name from unit u where u.id::text = key)',
  },
  PROVINCE: {
    plan: '(select u.province_code from unit u where u.id = l.unit_id)',
    ceiling: '(select u.province_code from unit u where u.id = c.unit_id)',
    coming: ({ province }) => province ?? '',
    name: '(select name from province v where v.code = key)',
  },
  SOURCE: { plan: 'l.source', ceiling: 'c.source', coming: () => '', name: 'null' },
};

/** What was planned, what came of it and what is still to come, whatever the number of units. */
export async function track(read: Reader, { year, unit, by, today }: Asked): Promise<BudgetTrack[]> {
  const { plan, ceiling, coming, name } = groups[by];
  const foreseen = JSON.stringify(summed(await foresee(read, unit, year, today), coming));
  const earned = JSON.stringify(await earnedBy(read, unit, year, today)(by));
  const rows = await read.rows<Sums & { key: string; name: string | null }>(sql`${below(unit)},
    latest as (select distinct on (unit_id, source) id, source from budget_plan
      where unit_id in (select id from below) and fiscal_year = ${year} and status = 'APPROVED'
      order by unit_id, source, revision desc),
    lines as (select l.line, l.account, l.unit_id, l.rupiah, l.plan_id, t.source from budget_plan_line l join latest t on t.id = l.plan_id),
    planned as (select coalesce(${raw(plan)}, '') "key", sum(l.rupiah) planned,
        case when count(distinct l.plan_id) = 1 then min(l.plan_id::text) end "planId" from lines l group by 1),
    given as (select distinct on (unit_id, source) unit_id, source, rupiah from budget_ceiling
      where unit_id in (select id from below) and fiscal_year = ${year} order by unit_id, source, recorded_at desc),
    ceilings as (select coalesce(${raw(ceiling ?? `''`)}, '') "key", sum(c.rupiah) ceiling from given c
      where ${raw(String(ceiling !== null))} group by 1),
    earned as (select * from jsonb_to_recordset(${earned}::jsonb) as e (${earnedColumns})),
    coming as (select * from jsonb_to_recordset(${foreseen}::jsonb) as f ("key" text, forecast bigint, "comingPriceless" int))
    select *, ${raw(name)} "name" from planned full join ceilings using ("key") full join earned using ("key")
      full join coming using ("key") order by "key"`);
  return rows.map(({ key, name: named, ...sums }) => told(key, named, sums, year, today));
}

/** What is to come, summed by a key. */
function summed(foreseen: readonly Foreseen[], keyOf: Group['coming']) {
  const rows = Map.groupBy(foreseen, keyOf);
  return [...rows].map(([key, all]) => ({
    key,
    forecast: all.reduce((sum, { rupiah }) => sum + rupiah, 0),
    comingPriceless: all.filter(({ why }) => why !== null).length,
  }));
}
