import { Migration } from '@mikro-orm/migrations';

/**
 * What each indicator counts in a period, a row each: its course, the record it stands on (an outcome, an assignment,
 * the visit of a month), its first and last day, and what it adds to what was done. Figures are its sums, the lists
 * behind them its rows. It guards nothing by itself: PostgreSQL inlines it in the guarded functions that ask it.
 */
const facts = `create function figure_facts(since date, until date, units int[], codes text[])
  returns table (indicator text, enrollment uuid, record uuid, first_day date, last_day date, done float8)
  language sql stable as $$
    select 'ACTIVE', e.id, e.id, e.started_on, e.ended_on, 1::float8 from enrollment e
      where 'ACTIVE' = any (codes) and e.unit_id = any (units)
        and e.started_on <= until and (e.ended_on is null or e.ended_on > until)
    union all select 'COMPLETED', e.id, e.id, e.started_on, e.ended_on, 1 from enrollment e
      where 'COMPLETED' = any (codes) and e.unit_id = any (units)
        and e.status = 'COMPLETED' and e.ended_on between since and until
    union all select 'NOT_RELAPSED', e.id, e.id, e.started_on, e.ended_on, (not exists (select from relapse_event r
        where r.enrollment_id = e.id and r.superseded_by is null and r.type = 'RELAPSE' and r.noticed_on <= until))::int
      from enrollment e where 'NOT_RELAPSED' = any (codes) and e.unit_id = any (units)
        and e.started_on <= until and (e.ended_on is null or e.ended_on >= since)
    union all select 'DOCUMENTED', e.id, e.id, e.started_on, e.ended_on, (exists (select from drug_history d
        where d.rehabilitation_id = e.rehabilitation_id and cardinality(d.substances) > 0 and cardinality(d.routes) > 0
          and d.months_of_use is not null and d.diagnosis is not null))::int
      from enrollment e where 'DOCUMENTED' = any (codes) and e.unit_id = any (units)
        and e.started_on <= until and (e.ended_on is null or e.ended_on >= since)
    union all select 'RECOVERED', e.id, o.id, e.started_on, o.recorded_on, (o.result = 'RECOVERED')::int
      from enrollment e join outcome o on o.enrollment_id = e.id and o.superseded_by is null
      where 'RECOVERED' = any (codes) and e.unit_id = any (units) and o.recorded_on between since and until
    union all select 'IMPROVED_' || (i ->> 'domain'), e.id, o.id, e.started_on, o.recorded_on, (i ->> 'improved')::boolean::int
      from enrollment e join outcome o on o.enrollment_id = e.id and o.superseded_by is null
        cross join jsonb_array_elements(o.improvement) i
      where codes && array['IMPROVED_PHYSICAL', 'IMPROVED_PSYCHOLOGICAL', 'IMPROVED_SOCIAL', 'IMPROVED_ENVIRONMENT']
        and 'IMPROVED_' || (i ->> 'domain') = any (codes) and e.unit_id = any (units) and o.recorded_on between since and until
    union all select 'VISITED', e.id, v.id, w.first_day, w.last_day, (v.id is not null)::int
      from enrollment e cross join lateral (
          select (12 * extract(year from e.started_on) + extract(month from e.started_on))::int months) began
        cross join generate_series(
          greatest(0, (12 * extract(year from since) + extract(month from since))::int - began.months - 1),
          least(35, (12 * extract(year from until) + extract(month from until))::int - began.months)) k
        cross join lateral (select (e.started_on + make_interval(months => k))::date first_day,
          (e.started_on + make_interval(months => k + 1))::date - 1 last_day) w
        left join lateral (select v.id from visit v where v.enrollment_id = e.id and v.superseded_by is null
          and v.mode = 'DIRECT' and v.place = 'HOME' and v.visited_on between w.first_day and w.last_day
          order by v.visited_on, v.id limit 1) v on true
      where 'VISITED' = any (codes) and e.unit_id = any (units)
        and e.started_on <= until and (e.ended_on is null or e.ended_on >= w.last_day) and w.last_day between since and until
    union all select 'FIRST_CONTACT', e.id, a.id, a.started_on, contact.on_day, contact.on_day - a.started_on
      from enrollment e join assignment a on a.enrollment_id = e.id and a.superseded_by is null
        cross join lateral (
          select min(day) on_day from (
            select visited_on as day from visit v where v.enrollment_id = a.enrollment_id and v.superseded_by is null
            union all select held_on from mentoring_activity m where m.enrollment_id = a.enrollment_id
              and m.superseded_by is null and m.kind not in ('ASSISTANCE', 'NETWORKING', 'FAMILY_SESSION')) d
          where day >= a.started_on and (a.ended_on is null or day <= a.ended_on)) contact
      where 'FIRST_CONTACT' = any (codes) and e.unit_id = any (units) and a.started_on between since and until
        and contact.on_day is not null $$;`;

/** The figures by period and group, of these indicators alone. It reads past the policies and tells sums, of units in sight. */
const figures = `create function figures(starts date[], ends date[], units int[], per text, codes text[])
  returns table (period int, indicator text, grp text, done float8, counted int)
  language sql stable security definer set search_path = public as $$
    with p as materialized (select n::int, since, until,
        array(select unit from unnest(app_units()) unit where units is null or unit = any (units)) sight
      from unnest(starts, ends) with ordinality as p (since, until, n)),
    e as (
      select e.id, case per when 'UNIT' then e.unit_id::text when 'PROVINCE' then u.province_code
        when 'PATHWAY' then c.pathway when 'SEX' then c.sex
        when 'REGENCY' then left(c.village_code, 5) when 'SUBSTANCE' then coalesce(s.used, 'UNRECORDED') else 'ALL' end grp
      from enrollment e join client c on c.id = e.client_id join unit u on u.id = e.unit_id
      left join lateral (select unnest(d.substances) used from drug_history d
        where d.rehabilitation_id = e.rehabilitation_id) s on per = 'SUBSTANCE'
      where e.unit_id = any (app_units()))
    select p.n, f.indicator, e.grp, sum(f.done), count(*)::int
      from p cross join lateral figure_facts(p.since, p.until, p.sight, codes) f join e on e.id = f.enrollment
      group by p.n, f.indicator, e.grp $$;`;

/** The rows behind a figure, of units in sight: past the policies like the figure, so that both are one number. For staff. */
const behindFigure = `create function behind_figure(code text, since date, until date)
  returns table (enrollment uuid, record uuid, first_day date, last_day date, done float8)
  language sql stable security definer set search_path = public as $$
    with s as materialized (select app_units() sight)
    select f.enrollment, f.record, f.first_day, f.last_day, f.done
      from s cross join lateral figure_facts(since, until, s.sight, array[code]) f $$;`;

/** How far each client came whose rehabilitation ended in a period: 1 rehabilitated, 2 enrolled, up to 6 recovered. */
const funnelFacts = `create function funnel_facts(since date, until date, units int[])
  returns table (client uuid, reached int)
  language sql stable as $$
    select r.client_id, max(case when e.id is null then 1 when a.id is null then 2
        when not exists (select from visit v where v.enrollment_id = e.id and v.superseded_by is null)
          and not exists (select from mentoring_activity m where m.enrollment_id = e.id and m.superseded_by is null
            and m.kind not in ('ASSISTANCE', 'NETWORKING', 'FAMILY_SESSION')) then 3
        when q.id is null then 4 when o.result is distinct from 'RECOVERED' then 5 else 6 end)
      from rehabilitation r
        left join enrollment e on e.client_id = r.client_id and e.rehabilitation_id = r.id
        left join lateral (select s.id from assignment s where s.enrollment_id = e.id and s.superseded_by is null limit 1) a on true
        left join quality_of_life_assessment q on q.enrollment_id = e.id and q.phase = 'FINAL' and q.superseded_by is null
        left join outcome o on o.enrollment_id = e.id and o.superseded_by is null
      where r.result = 'COMPLETED' and r.ended_on between since and until and r.unit_id = any (units)
      group by r.client_id $$;`;

/** Clients who came as far as a step, of units in sight, past the policies like the funnel. For staff. */
const behindFunnel = `create function behind_funnel(step int, since date, until date)
  returns table (client uuid)
  language sql stable security definer set search_path = public as $$
    with s as materialized (select app_units() sight)
    select f.client from s cross join lateral funnel_facts(since, until, s.sight) f where f.reached >= step $$;`;

/** The charts as before; the funnel counts clients, each once, by the rows that stand behind it. */
const charts = `create or replace function charts(since date, until date, units int[])
  returns table (chart text, place text, first float8, last float8, counted int)
  language sql stable security definer set search_path = public as $$
    with within as materialized (
      select array(select unit from unnest(app_units()) unit where units is null or unit = any (units)) sight),
    loads as (
      select count(s.id)::int clients from recovery_agent a
        left join assignment s on s.agent_id = a.id and s.superseded_by is null and s.ended_on is null
      where a.status = 'APPOINTED' and a.unit_id = any (app_units()) and (units is null or a.unit_id = any (units))
      group by a.id),
    reached as materialized (select f.reached from within w cross join lateral funnel_facts(since, until, w.sight) f)
    select 'CASELOAD', clients::text, null::float8, null::float8, count(*)::int from loads group by 2
    union all select 'FUNNEL', step, null, null, (select count(*) from reached where reached >= at)::int
      from unnest(array['REHABILITATED', 'ENROLLED', 'ASSIGNED', 'CONTACTED', 'MEASURED', 'RECOVERED'])
        with ordinality steps (step, at)
    union all select 'DOMAINS', i ->> 'domain', avg((i ->> 'baseline')::float8), avg((i ->> 'final')::float8), count(*)::int
      from outcome o cross join jsonb_array_elements(o.improvement) i
      where o.superseded_by is null and o.recorded_on between since and until
        and o.unit_id = any (app_units()) and (units is null or o.unit_id = any (units)) group by 2 $$;`;

/** Figures and funnel by rows, so that the lists behind them hold exactly what was counted. */
export class Migration035Counted extends Migration {
  override up(): void {
    this.addSql(facts);
    this.addSql('drop function figures(date[], date[], int[], text);');
    for (const one of [figures, behindFigure, funnelFacts, behindFunnel, charts]) this.addSql(one);
    grant(this, 'figure_facts(date, date, int[], text[])', []);
    grant(this, 'funnel_facts(date, date, int[])', []);
    grant(this, 'figures(date[], date[], int[], text, text[])', ['pulih_staff', 'pulih_analyst']);
    grant(this, 'behind_figure(text, date, date)', ['pulih_staff']);
    grant(this, 'behind_funnel(int, date, date)', ['pulih_staff']);
  }
}

/** A function is for these roles, and for no other. */
function grant(migration: Migration, name: string, roles: readonly string[]): void {
  migration.addSql(`revoke execute on function ${name} from public;`);
  for (const role of roles) migration.addSql(`grant execute on function ${name} to ${role};`);
}
