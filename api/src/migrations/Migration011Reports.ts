import { Migration } from '@mikro-orm/migrations';

/** Recovery records as they are handed in, and reports with their steps. */
export class Migration011Reports extends Migration {
  override up(): void {
    this.addSql(
      `create table "report" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "kind" text not null, "from" date not null, "until" date not null, "correction" int not null default 0, "status" text not null default 'DRAFT', "note" text null, "parts" jsonb not null, "content" jsonb null, "sent_on" date null, "late" boolean null, "accepted_on" date null, "number" text null, "content_hash" text null, primary key ("id"));`,
    );
    this.addSql(`alter table "report" add constraint "report_number_unique" unique ("number");`);
    this.addSql(
      `alter table "report" add constraint "report_unit_id_kind_from_correction_unique" unique ("unit_id", "kind", "from", "correction");`,
    );
    this.addSql(
      `create table "report_step" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "report_id" uuid not null, "unit_id" int not null, "act" text not null, "by_id" uuid not null, "receiver" text null, "remarks" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "report_step_report_id_recorded_at_index" on "report_step" ("report_id", "recorded_at");`,
    );
    this.addSql(
      `create table "recovery_record" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "month" date not null, "handed_in_on" date not null, "agent_id" uuid null, "late" boolean not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "recovery_record_enrollment_id_index" on "recovery_record" ("enrollment_id");`);
    this.addSql(`create index "recovery_record_client_id_index" on "recovery_record" ("client_id");`);
    this.addSql(`create index "recovery_record_agent_id_index" on "recovery_record" ("agent_id");`);
    this.addSql(
      `create unique index "recovery_record_one_a_month" on "recovery_record" ("enrollment_id", "month") where "superseded_by" is null;`,
    );
    this.addSql(`create index "recovery_record_unit_id_month_index" on "recovery_record" ("unit_id", "month");`);
    this.addSql(
      `alter table "report" add constraint "report_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "report" add constraint "report_kind_check" check ("kind" in ('MONTHLY', 'QUARTERLY'));`);
    this.addSql(
      `alter table "report" add constraint "report_status_check" check ("status" in ('DRAFT', 'SENT', 'RETURNED', 'ACCEPTED'));`,
    );
    this.addSql(`alter table "report" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "report" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "report" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "report" for update to "pulih_staff" using (unit_id = (select app_unit()) and status <> 'ACCEPTED') with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "report_step" add constraint "report_step_report_id_foreign" foreign key ("report_id") references "report" ("id");`,
    );
    this.addSql(
      `alter table "report_step" add constraint "report_step_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "report_step" add constraint "report_step_by_id_foreign" foreign key ("by_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "report_step" add constraint "report_step_act_check" check ("act" in ('COMPILED', 'SENT', 'RETURNED', 'ACCEPTED', 'COPIED', 'PASSED_ON'));`,
    );
    this.addSql(
      `alter table "report_step" add constraint "report_step_receiver_check" check ("receiver" in ('HEAD_OF_UNIT', 'REHABILITATION_SECTION_OF_REGENCY', 'POST_REHABILITATION_SECTION_OF_PROVINCE', 'REHABILITATION_DIVISION_OF_PROVINCE', 'DIRECTORATE'));`,
    );
    this.addSql(`alter table "report_step" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "report_step" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "report_step" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "recovery_record" add constraint "recovery_record_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "recovery_record" add constraint "recovery_record_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "recovery_record" add constraint "recovery_record_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "recovery_record" add constraint "recovery_record_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "recovery_record" add constraint "recovery_record_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(`alter table "recovery_record" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "recovery_record" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "recovery_record" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "recovery_record" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "recovery_record" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "recovery_record" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "recovery_record" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
  }
}
