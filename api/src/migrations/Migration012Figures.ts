import { Migration } from '@mikro-orm/migrations';

/**
 * Counts for the indicators, by period and group. It reads past the policies, for an analyst sees figures and no row;
 * only the units in sight are counted, and it tells sums alone.
 */
export class Migration012Figures extends Migration {
  override up(): void {
    this.addSql(`create function figures(starts date[], ends date[], units int[], per text)
      returns table (period int, indicator text, grp text, done float8, counted int)
      language sql stable security definer set search_path = public as $$
        with p as (select n::int, since, until from unnest(starts, ends) with ordinality as p (since, until, n)),
        e as (
          select e.*, case per when 'UNIT' then e.unit_id::text when 'PROVINCE' then u.province_code
            when 'PATHWAY' then c.pathway when 'SEX' then c.sex else 'ALL' end grp
          from enrollment e join client c on c.id = e.client_id join unit u on u.id = e.unit_id
          where e.unit_id = any (app_units()) and (units is null or e.unit_id = any (units))),
        facts as (
          select p.n, 'ACTIVE' indicator, e.grp, 1 done
            from p join e on e.started_on <= p.until and (e.ended_on is null or e.ended_on > p.until)
          union all select p.n, 'COMPLETED', e.grp, 1
            from p join e on e.status = 'COMPLETED' and e.ended_on between p.since and p.until
          union all select p.n, 'NOT_RELAPSED', e.grp, (not exists (select from relapse_event r
              where r.enrollment_id = e.id and r.superseded_by is null and r.type = 'RELAPSE' and r.noticed_on <= p.until))::int
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
        select n, indicator, grp, sum(done)::float8, count(*)::int from facts group by n, indicator, grp $$;`);
    this.addSql('revoke execute on function figures(date[], date[], int[], text) from public;');
    this.addSql('grant execute on function figures(date[], date[], int[], text) to pulih_staff, pulih_analyst;');
  }
}
