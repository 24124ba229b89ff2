import { Migration } from '@mikro-orm/migrations';

/** Officers with their trainings, where an agent lives, and who accompanies a client after a handover. */
export class Migration008OfficersAndAgents extends Migration {
  override up(): void {
    this.addSql(
      `create table "officer" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "account_id" uuid not null, "unit_id" int not null, "employment" text not null, "appointed_by_head" boolean not null, "appointed_on" date not null, primary key ("id"));`,
    );
    this.addSql(`alter table "officer" add constraint "officer_account_id_unique" unique ("account_id");`);
    this.addSql(`create index "officer_unit_id_index" on "officer" ("unit_id");`);
    this.addSql(`create index "officer_appointed_on_index" on "officer" ("appointed_on");`);
    this.addSql(
      `create table "training" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "officer_id" uuid not null, "unit_id" int not null, "held_on" date not null, "kind" text not null, "hours" int not null, "topics" text[] not null, "provider" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "training_officer_id_index" on "training" ("officer_id");`);
    this.addSql(`alter table "assignment" drop constraint "assignment_agent_id_foreign";`);
    this.addSql(
      `alter table "recovery_agent" add "home_village_code" text null, add "selected_by_unit" boolean not null default true;`,
    );
    this.addSql(`update "recovery_agent" set "home_village_code" = "village_code";`);
    this.addSql(
      `alter table "recovery_agent" alter column "home_village_code" set not null, alter column "selected_by_unit" drop default;`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_home_village_code_foreign" foreign key ("home_village_code") references "village" ("code");`,
    );
    this.addSql(`alter table "quality_of_life_assessment" add "assessor_id" uuid null;`);
    this.addSql(
      `alter table "quality_of_life_assessment" add constraint "quality_of_life_assessment_assessor_id_foreign" foreign key ("assessor_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(`alter table "assignment" add "officer_id" uuid null;`);
    this.addSql(
      `alter table "assignment" add constraint "assignment_officer_id_foreign" foreign key ("officer_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(`alter table "assignment" alter column "agent_id" drop not null;`);
    this.addSql(
      `alter table "assignment" add constraint "assignment_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(`create index "assignment_officer_id_ended_on_index" on "assignment" ("officer_id", "ended_on");`);
    this.addSql(
      `alter table "assignment" add constraint "assignment_one_person" check (num_nonnulls(agent_id, officer_id) = 1);`,
    );
    this.addSql(
      `alter table "officer" add constraint "officer_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "officer" add constraint "officer_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "officer" add constraint "officer_employment_check" check ("employment" in ('ASN', 'TKK'));`,
    );
    this.addSql(`alter table "officer" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "officer" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "officer" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "officer" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_officer_id_foreign" foreign key ("officer_id") references "officer" ("id");`,
    );
    this.addSql(
      `alter table "training" add constraint "training_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "training" add constraint "training_kind_check" check ("kind" in ('BASIC', 'CORE', 'WHOQOL', 'REFRESHER'));`,
    );
    this.addSql(`alter table "training" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "training" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "training" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "training" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
  }
}
