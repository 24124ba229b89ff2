import { Migration } from '@mikro-orm/migrations';

/** The figures by regency of domicile and by substance too, and how many drug histories are whole; counts as before. */
const figures = `create or replace function figures(starts date[], ends date[], units int[], per text)
      returns table (period int, indicator text, grp text, done float8, counted int)
      language sql stable security definer set search_path = public as $$
        with p as (select n::int, since, until from unnest(starts, ends) with ordinality as p (since, until, n)),
        e as (
          select e.*, case per when 'UNIT' then e.unit_id::text when 'PROVINCE' then u.province_code
            when 'PATHWAY' then c.pathway when 'SEX' then c.sex
            when 'REGENCY' then left(c.village_code, 5) when 'SUBSTANCE' then coalesce(s.used, 'UNRECORDED') else 'ALL' end grp
          from enrollment e join client c on c.id = e.client_id join unit u on u.id = e.unit_id
          left join lateral (select unnest(d.substances) used from drug_history d
            where d.rehabilitation_id = e.rehabilitation_id) s on per = 'SUBSTANCE'
          where e.unit_id = any (app_units()) and (units is null or e.unit_id = any (units))),
        facts as (
          select p.n, 'ACTIVE' indicator, e.grp, 1 done
            from p join e on e.started_on <= p.until and (e.ended_on is null or e.ended_on > p.until)
          union all select p.n, 'COMPLETED', e.grp, 1
            from p join e on e.status = 'COMPLETED' and e.ended_on between p.since and p.until
          union all select p.n, 'NOT_RELAPSED', e.grp, (not exists (select from relapse_event r
              where r.enrollment_id = e.id and r.superseded_by is null and r.type = 'RELAPSE' and r.noticed_on <= p.until))::int
            from p join e on e.started_on <= p.until and (e.ended_on is null or e.ended_on >= p.since)
          union all select p.n, 'DOCUMENTED', e.grp, (exists (select from drug_history d
              where d.rehabilitation_id = e.rehabilitation_id and cardinality(d.substances) > 0 and cardinality(d.routes) > 0
                and d.months_of_use is not null and d.diagnosis is not null))::int
            from p join e on e.started_on <= p.until and (e.ended_on is null or e.ended_on >= p.since)
          union all select p.n, 'RECOVERED', e.grp, (o.result = 'RECOVERED')::int
            from p join outcome o on o.superseded_by is null and o.recorded_on between p.since and p.until
            join e on e.id = o.enrollment_id
          union all select p.n, 'IMPROVED_' || (i ->> 'domain'), e.grp, (i ->> 'improved')::boolean::int
            from p join outcome o on o.superseded_by is null and o.recorded_on between p.since and p.until
            join e on e.id = o.enrollment_id cross join jsonb_array_elements(o.improvement) i
          union all select p.n, 'VISITED', e.grp, (exists (select from visit v where v.enrollment_id = e.id
              and v.superseded_by is null and v.mode = 'DIRECT' and v.place = 'HOME' and v.visited_on between w.since and w.until))::int
            from e cross join generate_series(0, 35) k cross join lateral (
              select (e.started_on + make_interval(months => k))::date since,
                (e.started_on + make_interval(months => k + 1))::date - 1 until) w
            join p on w.until between p.since and p.until
            where e.ended_on is null or e.ended_on >= w.until
          union all select p.n, 'FIRST_CONTACT', e.grp, contact.on_day - a.started_on
            from p join assignment a on a.superseded_by is null and a.started_on between p.since and p.until
            join e on e.id = a.enrollment_id cross join lateral (
              select min(day) on_day from (
                select visited_on as day from visit v where v.enrollment_id = a.enrollment_id and v.superseded_by is null
                union all select held_on from mentoring_activity m where m.enrollment_id = a.enrollment_id
                  and m.superseded_by is null and m.kind not in ('ASSISTANCE', 'NETWORKING', 'FAMILY_SESSION')) d
              where day >= a.started_on and (a.ended_on is null or day <= a.ended_on)) contact
            where contact.on_day is not null)
        select n, indicator, grp, sum(done)::float8, count(*)::int from facts group by n, indicator, grp $$;`;

/**
 * What the charts are drawn from: agents by their caseload, the way from rehabilitation to recovery, the means of the
 * four domains. It reads past the policies, counts only units in sight, and tells sums alone.
 */
const charts = `create function charts(since date, until date, units int[])
  returns table (chart text, place text, first float8, last float8, counted int)
  language sql stable security definer set search_path = public as $$
    with loads as (
      select count(s.id)::int clients from recovery_agent a
        left join assignment s on s.agent_id = a.id and s.superseded_by is null and s.ended_on is null
      where a.status = 'APPOINTED' and a.unit_id = any (app_units()) and (units is null or a.unit_id = any (units))
      group by a.id),
    done as (
      select e.id enrollment, a.id is not null assigned, a.id is not null and (
          exists (select from visit v where v.enrollment_id = e.id and v.superseded_by is null)
          or exists (select from mentoring_activity m where m.enrollment_id = e.id and m.superseded_by is null
            and m.kind not in ('ASSISTANCE', 'NETWORKING', 'FAMILY_SESSION'))) contacted,
        q.id is not null measured, o.result = 'RECOVERED' recovered
      from rehabilitation r
        left join enrollment e on e.client_id = r.client_id and e.rehabilitation_id = r.id
        left join lateral (select s.id from assignment s where s.enrollment_id = e.id and s.superseded_by is null limit 1) a on true
        left join quality_of_life_assessment q on q.enrollment_id = e.id and q.phase = 'FINAL' and q.superseded_by is null
        left join outcome o on o.enrollment_id = e.id and o.superseded_by is null
      where r.result = 'COMPLETED' and r.ended_on between since and until
        and r.unit_id = any (app_units()) and (units is null or r.unit_id = any (units))),
    steps as (
      select count(*) rehabilitated, count(enrollment) enrolled, count(*) filter (where assigned) assigned,
        count(*) filter (where contacted) contacted, count(*) filter (where contacted and measured) measured,
        count(*) filter (where contacted and measured and recovered) recovered from done)
    select 'CASELOAD', clients::text, null::float8, null::float8, count(*)::int from loads group by 2
    union all select 'FUNNEL', step, null, null, n::int from steps, lateral (values ('REHABILITATED', rehabilitated),
      ('ENROLLED', enrolled), ('ASSIGNED', assigned), ('CONTACTED', contacted), ('MEASURED', measured), ('RECOVERED', recovered)) s (step, n)
    union all select 'DOMAINS', i ->> 'domain', avg((i ->> 'baseline')::float8), avg((i ->> 'final')::float8), count(*)::int
      from outcome o cross join jsonb_array_elements(o.improvement) i
      where o.superseded_by is null and o.recorded_on between since and until
        and o.unit_id = any (app_units()) and (units is null or o.unit_id = any (units)) group by 2 $$;`;

/** Charts, and figures by regency. */
export class Migration026Charts extends Migration {
  override up(): void {
    this.addSql(`create index "rehabilitation_unit_id_ended_on_index" on "rehabilitation" ("unit_id", "ended_on");`);
    this.addSql(figures);
    this.addSql(charts);
    this.addSql('revoke execute on function charts(date, date, int[]) from public;');
    this.addSql('grant execute on function charts(date, date, int[]) to pulih_staff, pulih_analyst;');
  }
}
