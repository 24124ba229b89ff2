import { Migration } from '@mikro-orm/migrations';

/** Supervision visits with findings and follow-ups, the preparation of clients in prison, and trainings of partners. */
export class Migration016Supervision extends Migration {
  override up(): void {
    this.addSql(
      `create table "partner_training" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "kind" text not null, "institution" text not null, "held_on" date not null, "topic" text not null, "participants" int not null, "hours" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "partner_training_unit_id_held_on_index" on "partner_training" ("unit_id", "held_on");`);
    this.addSql(
      `create table "supervision_visit" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "supervisor_id" int not null, "supervised" text not null, "officer_id" uuid null, "agent_id" uuid null, "status" text not null default 'PLANNED', "planned_on" date not null, "purposes" text[] not null, "planned_by_id" uuid not null, "held_on" date null, "helped_by" text null, "called_off_because" text null, primary key ("id"));`,
    );
    this.addSql(`create index "supervision_visit_supervisor_id_index" on "supervision_visit" ("supervisor_id");`);
    this.addSql(`create index "supervision_visit_agent_id_index" on "supervision_visit" ("agent_id");`);
    this.addSql(
      `create index "supervision_visit_unit_id_planned_on_index" on "supervision_visit" ("unit_id", "planned_on");`,
    );
    this.addSql(
      `create table "supervision_finding" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "visit_id" uuid not null, "unit_id" int not null, "supervisor_id" int not null, "purpose" text not null, "verdict" text not null, "note" text not null, "client_id" uuid null, "agent_id" uuid null, "officer_id" uuid null, "report_id" uuid null, "rule" text null, primary key ("id"));`,
    );
    this.addSql(`create index "supervision_finding_visit_id_index" on "supervision_finding" ("visit_id");`);
    this.addSql(`create index "supervision_finding_client_id_index" on "supervision_finding" ("client_id");`);
    this.addSql(`create index "supervision_finding_agent_id_index" on "supervision_finding" ("agent_id");`);
    this.addSql(
      `create table "follow_up" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "finding_id" uuid not null, "visit_id" uuid not null, "unit_id" int not null, "supervisor_id" int not null, "owner_id" uuid null, "task" text not null, "due_on" date not null, "status" text not null default 'OPEN', "answer" text null, "answered_on" date null, "answered_by_id" uuid null, "remarks" text null, "closed_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "follow_up_finding_id_index" on "follow_up" ("finding_id");`);
    this.addSql(`create index "follow_up_visit_id_index" on "follow_up" ("visit_id");`);
    this.addSql(`create index "follow_up_supervisor_id_index" on "follow_up" ("supervisor_id");`);
    this.addSql(`create index "follow_up_unit_id_due_on_index" on "follow_up" ("unit_id", "due_on");`);
    this.addSql(
      `create table "prison_stay" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "client_id" uuid not null, "unit_id" int not null, "prison" text not null, "entered_on" date not null, "sentence_from" date not null, "sentence_until" date not null, "recidivist" boolean not null, "released_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "prison_stay_unit_id_index" on "prison_stay" ("unit_id");`);
    this.addSql(`create index "prison_stay_entered_on_index" on "prison_stay" ("entered_on");`);
    this.addSql(
      `alter table "prison_stay" add constraint "prison_stay_client_id_entered_on_unique" unique ("client_id", "entered_on");`,
    );
    this.addSql(
      `create table "prison_training" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "stay_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "programme" text not null, "trade" text null, "began_on" date not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "prison_training_stay_id_index" on "prison_training" ("stay_id");`);
    this.addSql(
      `alter table "partner_training" add constraint "partner_training_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "partner_training" add constraint "partner_training_kind_check" check ("kind" in ('MINISTRY_OFFICIALS', 'LKS', 'IPWL'));`,
    );
    this.addSql(`alter table "partner_training" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "partner_training" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "partner_training" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "partner_training" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_supervisor_id_foreign" foreign key ("supervisor_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_officer_id_foreign" foreign key ("officer_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_planned_by_id_foreign" foreign key ("planned_by_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_supervised_check" check ("supervised" in ('PROVINCE', 'REGENCY', 'OFFICER', 'AGENT'));`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_status_check" check ("status" in ('PLANNED', 'HELD', 'CALLED_OFF'));`,
    );
    this.addSql(`alter table "supervision_visit" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "supervision_visit" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "supervisor_adds" on "supervision_visit" for insert to "pulih_staff" with check (supervisor_id = (select app_unit()) and unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "supervisor_changes" on "supervision_visit" for update to "pulih_staff" using (supervisor_id = (select app_unit()) and unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_visit_id_foreign" foreign key ("visit_id") references "supervision_visit" ("id");`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_supervisor_id_foreign" foreign key ("supervisor_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_client_id_foreign" foreign key ("client_id") references "client" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_officer_id_foreign" foreign key ("officer_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_purpose_check" check ("purpose" in ('TASKS_AND_DOCUMENTATION', 'REFERRAL_NETWORK', 'COVERAGE_AND_NEW_CLIENTS', 'GUIDING_ACTIVITIES', 'DEVIATIONS_FROM_PRINCIPLES', 'TEAMWORK_AND_ADMINISTRATION'));`,
    );
    this.addSql(
      `alter table "supervision_finding" add constraint "supervision_finding_verdict_check" check ("verdict" in ('IN_ORDER', 'NEEDS_ACTION'));`,
    );
    this.addSql(`alter table "supervision_finding" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "supervision_finding" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "supervisor_adds" on "supervision_finding" for insert to "pulih_staff" with check (supervisor_id = (select app_unit()) and unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "supervisor_changes" on "supervision_finding" for update to "pulih_staff" using (supervisor_id = (select app_unit()) and unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_finding_id_foreign" foreign key ("finding_id") references "supervision_finding" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_visit_id_foreign" foreign key ("visit_id") references "supervision_visit" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_supervisor_id_foreign" foreign key ("supervisor_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_owner_id_foreign" foreign key ("owner_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_answered_by_id_foreign" foreign key ("answered_by_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_status_check" check ("status" in ('OPEN', 'ANSWERED', 'RETURNED', 'CLOSED'));`,
    );
    this.addSql(`alter table "follow_up" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "follow_up" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "supervisor_adds" on "follow_up" for insert to "pulih_staff" with check (supervisor_id = (select app_unit()) and unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "supervisor_changes" on "follow_up" for update to "pulih_staff" using ((supervisor_id = (select app_unit()) or unit_id = (select app_unit())) and unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `alter table "prison_stay" add constraint "prison_stay_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "prison_stay" add constraint "prison_stay_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "prison_stay" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "prison_stay" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "prison_stay" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "prison_stay" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "prison_training" add constraint "prison_training_stay_id_foreign" foreign key ("stay_id") references "prison_stay" ("id");`,
    );
    this.addSql(
      `alter table "prison_training" add constraint "prison_training_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "prison_training" add constraint "prison_training_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "prison_training" add constraint "prison_training_programme_check" check ("programme" in ('ORIENTATION', 'INTELLECT_AND_NATION', 'RELIGION', 'BODILY_HEALTH', 'RECREATION', 'LEGAL_AWARENESS', 'SELF_RELIANCE'));`,
    );
    this.addSql(
      `alter table "prison_training" add constraint "prison_training_trade_check" check ("trade" in ('MASONRY_AND_CARPENTRY', 'WELDING_AND_TURNING', 'TAILORING', 'SANDALS_AND_SOFAS', 'LIVESTOCK', 'HAIRDRESSING', 'CLEANING_AND_GARDENING', 'FARMING'));`,
    );
    this.addSql(`alter table "prison_training" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "prison_training" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "prison_training" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "prison_training" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
  }
}
