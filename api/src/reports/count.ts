import sql, { join, type Sql } from 'sql-template-tag';
import type { Span } from '../guideline/calendar.js';
import type { Rows } from '../ground/statement.js';
import { figuresOf, type Figures } from './figures.js';

/** What was counted of units: of each, and of all together, where a client who moved counts once. */
export interface Counted {
  total: Figures;
  of: (unit: number) => Figures;
}

/** What is counted of a table's rows in the period; `t` is the table, `on` its day. */
interface Source {
  from: Sql;
  on: Sql;
  counts: Sql;
}

const standing = sql`t.superseded_by is null`;

const sources: readonly Source[] = [
  {
    from: sql`visit t`,
    on: sql`${standing} and t.visited_on`,
    counts: sql`'DIRECT_VISITS', count(*) filter (where t.mode = 'DIRECT'),
      'INDIRECT_VISITS', count(*) filter (where t.mode = 'INDIRECT'),
      'CLIENTS_VISITED_AT_HOME', count(distinct t.client_id) filter (where t.mode = 'DIRECT' and t.place = 'HOME')`,
  },
  {
    from: sql`mentoring_activity t`,
    on: sql`${standing} and t.held_on`,
    counts: sql`'ACTIVITIES', count(*), 'FAMILY_SESSIONS', count(*) filter (where t.kind = 'FAMILY_SESSION'),
      'VOCATIONAL_ACTIVITIES', count(*) filter (where t.kind = 'VOCATIONAL')`,
  },
  { from: sql`group_meeting t`, on: sql`${standing} and t.held_on`, counts: sql`'MEETINGS', count(*)` },
  {
    from: sql`attendance t join group_meeting m on m.id = t.meeting_id`,
    on: sql`${standing} and m.held_on`,
    counts: sql`'ATTENDANCES', count(*)`,
  },
  { from: sql`referral t`, on: sql`t.sent_on`, counts: sql`'REFERRALS_SENT', count(*)` },
  {
    from: sql`referral t`,
    on: sql`t.status = 'COMPLETED' and t.closed_on`,
    counts: sql`'REFERRALS_COMPLETED', count(*)`,
  },
  {
    from: sql`urine_test t`,
    on: sql`${standing} and t.taken_on`,
    counts: sql`'URINE_NEGATIVE', count(*) filter (where t.overall = 'NEGATIVE'),
      'URINE_POSITIVE', count(*) filter (where t.overall = 'POSITIVE'),
      'URINE_INVALID', count(*) filter (where t.overall = 'INVALID')`,
  },
  {
    from: sql`quality_of_life_assessment t`,
    on: sql`${standing} and t.taken_on`,
    counts: sql`'QUALITY_BASELINES', count(*) filter (where t.phase = 'BASELINE'),
      'QUALITY_FINALS', count(*) filter (where t.phase = 'FINAL')`,
  },
  {
    from: sql`relapse_event t`,
    on: sql`${standing} and t.noticed_on`,
    counts: sql`'SLIPS', count(*) filter (where t.type = 'SLIP'), 'LAPSES', count(*) filter (where t.type = 'LAPSE'),
      'RELAPSES', count(*) filter (where t.type = 'RELAPSE')`,
  },
  {
    from: sql`outcome t`,
    on: sql`${standing} and t.recorded_on`,
    counts: sql`'RECOVERED', count(*) filter (where t.result = 'RECOVERED'),
      'NOT_RECOVERED', count(*) filter (where t.result = 'NOT_RECOVERED'),
      'QUALITY_IMPROVED', count(*) filter (where t.improved_overall = 'ALL')`,
  },
  {
    from: sql`recovery_record t`,
    on: sql`${standing} and t.month`,
    counts: sql`'RECORDS_HANDED_IN', count(*), 'RECORDS_LATE', count(*) filter (where t.late)`,
  },
];

const people = (units: readonly number[], { from, until }: Span) => sql`
  select t.unit_id unit, json_build_object(
    'CLIENTS_SERVED', count(distinct t.client_id),
    'CLIENTS_AT_END', count(distinct t.client_id) filter (where coalesce(t.ended_on, 'infinity') > ${until}),
    'COMPULSORY_CLIENTS', count(distinct t.client_id) filter (where c.pathway = 'COMPULSORY'),
    'VOLUNTARY_CLIENTS', count(distinct t.client_id) filter (where c.pathway = 'VOLUNTARY'),
    'NEW_ENROLLMENTS', count(*) filter (where t.started_on >= ${from}),
    'COMPLETED_ENROLLMENTS', count(*) filter (where t.status = 'COMPLETED' and t.ended_on <= ${until}),
    'EXITED_ENROLLMENTS', count(*) filter (where t.status = 'EXITED' and t.ended_on <= ${until}),
    'MOVED_AWAY', count(*) filter (where t.exit_reason = 'TRANSFERRED' and t.ended_on <= ${until}),
    'CLIENTS_NOT_RELAPSED', count(distinct t.client_id) filter (where not exists (select from relapse_event r
      where r.client_id = t.client_id and r.superseded_by is null and r.noticed_on between ${from} and ${until}))) counts
  from enrollment t join client c on c.id = t.client_id
  where t.unit_id = any (${units}::int[]) and t.started_on <= ${until} and coalesce(t.ended_on, 'infinity') >= ${from}
  group by grouping sets ((t.unit_id), ())`;

/** Counts everything a report tells of units in a period: one statement, however many units and records there are. */
export async function count(rows: Rows, units: readonly number[], span: Span): Promise<Counted> {
  const { from, until } = span;
  const counted = sources.map(
    (one) => sql`select t.unit_id unit, json_build_object(${one.counts}) counts from ${one.from}
      where t.unit_id = any (${units}::int[]) and ${one.on} between ${from} and ${until}
      group by grouping sets ((t.unit_id), ())`,
  );
  const found = await rows<{ unit: number | null; counts: Partial<Figures> }>(
    join([people(units, span), ...counted], ' union all '),
  );
  const by = Map.groupBy(found, ({ unit }) => unit);
  const of = (unit: number | null) =>
    figuresOf(Object.assign({}, ...(by.get(unit) ?? []).map(({ counts }) => counts)) as Partial<Figures>);
  return { total: of(null), of };
}
