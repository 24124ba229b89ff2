import { Migration } from '@mikro-orm/migrations';

/** Relapse events with the steps of their handling, and waivers. */
export class Migration005RelapsesAndWaivers extends Migration {
  override up(): void {
    this.addSql(
      `create table "relapse_event" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "type" text not null, "noticed_on" date not null, "times" int not null, "noticed_quickly" boolean not null, "sought_help" boolean not null, "symptoms" text[] not null, "community_based" boolean not null, "closed_on" date null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "relapse_event_enrollment_id_index" on "relapse_event" ("enrollment_id");`);
    this.addSql(`create index "relapse_event_client_id_index" on "relapse_event" ("client_id");`);
    this.addSql(`create index "relapse_event_unit_id_noticed_on_index" on "relapse_event" ("unit_id", "noticed_on");`);
    this.addSql(
      `create table "relapse_step" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "relapse_id" uuid not null, "step" text not null, "taken_on" date not null, "declined" boolean not null, "evidence" uuid null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "relapse_step_enrollment_id_index" on "relapse_step" ("enrollment_id");`);
    this.addSql(`create index "relapse_step_client_id_index" on "relapse_step" ("client_id");`);
    this.addSql(`create index "relapse_step_relapse_id_index" on "relapse_step" ("relapse_id");`);
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_relapse_id_step_evidence_unique" unique ("relapse_id", "step", "evidence");`,
    );
    this.addSql(
      `create table "waiver" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "rule" text not null, "client_id" uuid null, "agent_id" uuid null, "from" date not null, "until" date not null, "reason" text not null, "granted_by_id" uuid not null, "granted_in_id" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "waiver_client_id_index" on "waiver" ("client_id");`);
    this.addSql(`create index "waiver_agent_id_index" on "waiver" ("agent_id");`);
    this.addSql(`create index "waiver_unit_id_until_index" on "waiver" ("unit_id", "until");`);
    this.addSql(`alter table "urine_test" add "relapse_id" uuid null;`);
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_relapse_id_foreign" foreign key ("relapse_id") references "relapse_event" ("id") on delete set null;`,
    );
    this.addSql(`create index "urine_test_relapse_id_index" on "urine_test" ("relapse_id");`);
    this.addSql(`alter table "referral" add "relapse_id" uuid null;`);
    this.addSql(
      `alter table "referral" add constraint "referral_relapse_id_foreign" foreign key ("relapse_id") references "relapse_event" ("id") on delete set null;`,
    );
    this.addSql(`create index "referral_relapse_id_index" on "referral" ("relapse_id");`);
    this.addSql(
      `alter table "relapse_event" add constraint "relapse_event_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "relapse_event" add constraint "relapse_event_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "relapse_event" add constraint "relapse_event_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "relapse_event" add constraint "relapse_event_type_check" check ("type" in ('SLIP', 'LAPSE', 'RELAPSE'));`,
    );
    this.addSql(`alter table "relapse_event" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "relapse_event" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "relapse_event" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "relapse_event" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "relapse_event" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "relapse_event" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "relapse_event" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_relapse_id_foreign" foreign key ("relapse_id") references "relapse_event" ("id");`,
    );
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_step_check" check ("step" in ('EVALUATION', 'URINE_TEST', 'PLAN_REVIEW', 'COMMUNITY_BASED_REFERRAL', 'BRIEF_INTERVENTION', 'CRISIS_PLAN', 'MOTIVATIONAL_INTERVIEW', 'CLOSER_WATCH', 'DETOXIFICATION_REFERRAL', 'REHABILITATION_REFERRAL'));`,
    );
    this.addSql(`alter table "relapse_step" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "relapse_step" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "relapse_step" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "relapse_step" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "relapse_step" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "relapse_step" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "relapse_step" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "waiver" add constraint "waiver_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "waiver" add constraint "waiver_client_id_foreign" foreign key ("client_id") references "client" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "waiver" add constraint "waiver_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "waiver" add constraint "waiver_granted_by_id_foreign" foreign key ("granted_by_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "waiver" add constraint "waiver_granted_in_id_foreign" foreign key ("granted_in_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "waiver" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "waiver" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "above_insert" on "waiver" for insert to "pulih_staff" with check (unit_id = any ((select app_units())::int[]) and unit_id <> (select app_unit()));`,
    );
    this.addSql(
      `create policy "above_update" on "waiver" for update to "pulih_staff" using (unit_id = any ((select app_units())::int[]) and unit_id <> (select app_unit())) with check (unit_id = any ((select app_units())::int[]) and unit_id <> (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "waiver" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]) or agent_id = (select app_agent()));`,
    );
  }
}
