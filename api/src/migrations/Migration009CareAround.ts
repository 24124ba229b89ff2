import { Migration } from '@mikro-orm/migrations';

/** Area maps, assistance to agents, reviews of procedures, satisfaction surveys, family sessions and trades. */
export class Migration009CareAround extends Migration {
  override up(): void {
    this.addSql(
      `create table "sop_review" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "reviewed_on" date not null, "participants" text[] not null, "findings" text not null, "changes" text null, primary key ("id"));`,
    );
    this.addSql(`create index "sop_review_unit_id_reviewed_on_index" on "sop_review" ("unit_id", "reviewed_on");`);
    this.addSql(
      `create table "assistance" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "agent_id" uuid not null, "officer_id" uuid not null, "unit_id" int not null, "held_on" date not null, "topic" text not null, "result" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "assistance_agent_id_index" on "assistance" ("agent_id");`);
    this.addSql(`create index "assistance_unit_id_held_on_index" on "assistance" ("unit_id", "held_on");`);
    this.addSql(
      `create table "satisfaction_survey" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "answered_on" date not null, "answered_by" text not null, "satisfaction" text not null, "comment" text null, primary key ("id"));`,
    );
    this.addSql(`create index "satisfaction_survey_enrollment_id_index" on "satisfaction_survey" ("enrollment_id");`);
    this.addSql(`create index "satisfaction_survey_client_id_index" on "satisfaction_survey" ("client_id");`);
    this.addSql(
      `create unique index "satisfaction_survey_one_standing" on "satisfaction_survey" ("enrollment_id") where "superseded_by" is null;`,
    );
    this.addSql(
      `create index "satisfaction_survey_unit_id_answered_on_index" on "satisfaction_survey" ("unit_id", "answered_on");`,
    );
    this.addSql(
      `create table "area_map" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "village_code" text not null, "mapped_on" date not null, "knows_the_area" boolean not null, "informants" text[] not null, "working_group" int not null, "entries" jsonb not null, "listed_on" date null, "built_on" date null, "coordinated_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "area_map_village_code_index" on "area_map" ("village_code");`);
    this.addSql(`create index "area_map_mapped_on_index" on "area_map" ("mapped_on");`);
    this.addSql(
      `alter table "area_map" add constraint "area_map_unit_id_village_code_unique" unique ("unit_id", "village_code");`,
    );
    this.addSql(`alter table "mentoring_activity" drop constraint "mentoring_activity_kind_check";`);
    this.addSql(`alter table "mentoring_activity" add "trade" text null;`);
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_trade_check" check ("trade" in ('AUTOMOTIVE', 'ELECTRONICS', 'CRAFTS', 'MULTIMEDIA', 'PHOTOGRAPHY', 'FARMING', 'OTHER'));`,
    );
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_kind_check" check ("kind" in ('KIE', 'RELAPSE_PREVENTION', 'POSITIVE_ACTIVITY', 'VOCATIONAL', 'FAMILY_SESSION', 'ASSISTANCE', 'NETWORKING'));`,
    );
    this.addSql(
      `alter table "sop_review" add constraint "sop_review_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "sop_review" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "sop_review" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "sop_review" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "sop_review" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "assistance" add constraint "assistance_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id");`,
    );
    this.addSql(
      `alter table "assistance" add constraint "assistance_officer_id_foreign" foreign key ("officer_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "assistance" add constraint "assistance_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "assistance" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "assistance" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "assistance" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "assistance" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "assistance" for select to "pulih_agent" using (agent_id = (select app_agent()));`,
    );
    this.addSql(
      `alter table "satisfaction_survey" add constraint "satisfaction_survey_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "satisfaction_survey" add constraint "satisfaction_survey_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "satisfaction_survey" add constraint "satisfaction_survey_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "satisfaction_survey" add constraint "satisfaction_survey_answered_by_check" check ("answered_by" in ('CLIENT', 'FAMILY'));`,
    );
    this.addSql(
      `alter table "satisfaction_survey" add constraint "satisfaction_survey_satisfaction_check" check ("satisfaction" in ('VERY_DISSATISFIED', 'DISSATISFIED', 'SATISFIED', 'VERY_SATISFIED'));`,
    );
    this.addSql(`alter table "satisfaction_survey" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "satisfaction_survey" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "satisfaction_survey" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "satisfaction_survey" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "satisfaction_survey" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "area_map" add constraint "area_map_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "area_map" add constraint "area_map_village_code_foreign" foreign key ("village_code") references "village" ("code");`,
    );
    this.addSql(`alter table "area_map" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "area_map" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "area_map" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "area_map" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
  }
}
