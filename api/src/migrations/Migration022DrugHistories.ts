import { Migration } from '@mikro-orm/migrations';

/** DrugHistories. */
/** The figures by substance too, and how many drug histories are whole; counts as before. */
const figures = `create or replace function figures(starts date[], ends date[], units int[], per text)
      returns table (period int, indicator text, grp text, done float8, counted int)
      language sql stable security definer set search_path = public as $$
        with p as (select n::int, since, until from unnest(starts, ends) with ordinality as p (since, until, n)),
        e as (
          select e.*, case per when 'UNIT' then e.unit_id::text when 'PROVINCE' then u.province_code
            when 'PATHWAY' then c.pathway when 'SEX' then c.sex
            when 'SUBSTANCE' then coalesce(s.used, 'UNRECORDED') else 'ALL' end grp
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

/** What clients used before a rehabilitation is recorded, health data that no agent sees. */
export class Migration022DrugHistories extends Migration {
  override up(): void {
    this.addSql(
      `create table "drug_history" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "rehabilitation_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "substances" text[] not null, "months_of_use" int null, "routes" text[] not null, "diagnosis" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_rehabilitation_id_unique" unique ("rehabilitation_id");`,
    );
    this.addSql(`create index "drug_history_client_id_index" on "drug_history" ("client_id");`);
    this.addSql(`alter table "import_row" add "drug_use" jsonb null;`);
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_rehabilitation_id_foreign" foreign key ("rehabilitation_id") references "rehabilitation" ("id");`,
    );
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "drug_history" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "drug_history" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "drug_history" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "drug_history" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(figures);
  }
}
