import { Migration } from '@mikro-orm/migrations';

/** Records are set aside by a correction, which says why and which other stands in their place. */
export class Migration010Corrections extends Migration {
  override up(): void {
    this.addSql(
      `create table "correction" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "client_id" uuid null, "kind" text not null, "record" uuid not null, "successor" uuid null, "reason" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "correction_client_id_index" on "correction" ("client_id");`);
    this.addSql(`alter table "correction" add constraint "correction_record_unique" unique ("record");`);
    this.addSql(`alter table "correction" add constraint "correction_successor_unique" unique ("successor");`);
    this.addSql(`alter table "group_meeting" add "superseded_by" uuid null;`);
    this.addSql(
      `alter table "group_meeting" add constraint "group_meeting_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `create policy "agent_changes" on "group_meeting" for update to "pulih_agent" using (agent_id = (select app_agent())) with check (agent_id = (select app_agent()));`,
    );
    this.addSql(
      `alter table "satisfaction_survey" add constraint "satisfaction_survey_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "relapse_event" add constraint "relapse_event_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "relapse_step" add constraint "relapse_step_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "quality_of_life_assessment" add constraint "quality_of_life_assessment_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "attendance" add constraint "attendance_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "correction" add constraint "correction_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "correction" add constraint "correction_client_id_foreign" foreign key ("client_id") references "client" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "correction" add constraint "correction_kind_check" check ("kind" in ('VISIT', 'ACTIVITY', 'GROUP_MEETING', 'URINE_TEST', 'QUALITY_OF_LIFE', 'REFERRAL', 'RELAPSE', 'SURVEY', 'OUTCOME'));`,
    );
    this.addSql(`alter table "correction" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "correction" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "correction" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "correction" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]) or (client_id is null and exists (select 1 from group_meeting m where m.id = record)));`,
    );
    this.addSql(
      `create policy "agent_adds" on "correction" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]) or (client_id is null and exists (select 1 from group_meeting m where m.id = record)));`,
    );
  }
}
