import { Migration } from '@mikro-orm/migrations';

/** House. */
export class Migration002House extends Migration {
  override up(): void {
    this.addSql(
      `create table "client_number" ("unit_id" int not null, "year" int not null, "last" int not null, primary key ("unit_id", "year"));`,
    );
    this.addSql(
      `create table "disclosure_log" ("id" uuid not null, "at" timestamptz not null, "account" uuid not null, "client" uuid not null, "request_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "disclosure_log_client_at_index" on "disclosure_log" ("client", "at");`);
    this.addSql(
      `create table "operation_log" ("id" uuid not null, "at" timestamptz not null, "account" uuid not null, "operation" text not null, "request_id" text not null, "key" text not null, "input_hash" text not null, "result_type" text null, "result_id" text null, "changes" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "operation_log" add constraint "operation_log_account_key_unique" unique ("account", "key");`,
    );
    this.addSql(
      `create table "province" ("code" text not null, "name" text not null, "valid_from" date not null, "valid_to" date null, primary key ("code"));`,
    );
    this.addSql(
      `create table "regency" ("code" text not null, "name" text not null, "valid_from" date not null, "valid_to" date null, "province_code" text not null, primary key ("code"));`,
    );
    this.addSql(`create index "regency_province_code_index" on "regency" ("province_code");`);
    this.addSql(
      `create table "district" ("code" text not null, "name" text not null, "valid_from" date not null, "valid_to" date null, "regency_code" text not null, primary key ("code"));`,
    );
    this.addSql(`create index "district_regency_code_index" on "district" ("regency_code");`);
    this.addSql(
      `create table "unit" ("id" int not null, "code" text not null, "name" text not null, "tier" text not null, "parent_id" int null, "province_code" text null, "regencies" text[] not null, "zone" text not null, primary key ("id"));`,
    );
    this.addSql(`alter table "unit" add constraint "unit_code_unique" unique ("code");`);
    this.addSql(
      `create table "account" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "subject" text not null, "username" text not null, "name" text not null, "role" text not null, "unit_id" int not null, "agent" uuid null, "demo" boolean not null default false, "active" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_subject_unique" unique ("subject");`);
    this.addSql(`alter table "account" add constraint "account_username_unique" unique ("username");`);
    this.addSql(
      `create table "account_password" ("account_id" uuid not null, "hash" text not null, primary key ("account_id"));`,
    );
    this.addSql(
      `create table "village" ("code" text not null, "name" text not null, "valid_from" date not null, "valid_to" date null, "district_code" text not null, "path" text not null, "search" text not null, primary key ("code"));`,
    );
    this.addSql(`create index "village_district_code_index" on "village" ("district_code");`);
    this.addSql(`create index "village_search_index" on "village" using gin ("search" gin_trgm_ops);`);
    this.addSql(
      `create table "recovery_agent" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "name" text not null, "sex" text not null, "phone" text null, "village_code" text not null, "category" text not null, "category_note" text null, "recommended_by" text not null, "recommender_name" text not null, "recommended_on" date not null, "criteria" text[] not null, "criteria_attested_on" date null, "criteria_attested_by" text null, "decree_number" text null, "decree_issued_on" date null, "decree_copied_to_unit" boolean not null default false, "status" text not null default 'CANDIDATE', "ended_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "recovery_agent_village_code_index" on "recovery_agent" ("village_code");`);
    this.addSql(`create index "recovery_agent_unit_id_name_index" on "recovery_agent" ("unit_id", "name");`);
    this.addSql(
      `create table "briefing" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "agent_id" uuid not null, "unit_id" int not null, "held_on" date not null, "hours" int not null, "topics" text[] not null, "facilitator" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "briefing_agent_id_index" on "briefing" ("agent_id");`);
    this.addSql(
      `create table "group_meeting" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "held_on" date not null, "village_code" text not null, "place" text not null, "topics" text[] not null, "joint" boolean not null, "agent_id" uuid null, "officer_id" uuid null, "guest_speakers" text[] not null, primary key ("id"));`,
    );
    this.addSql(`create index "group_meeting_agent_id_index" on "group_meeting" ("agent_id");`);
    this.addSql(`create index "group_meeting_unit_id_held_on_index" on "group_meeting" ("unit_id", "held_on");`);
    this.addSql(
      `create table "facility" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "name" text not null, "kind" text not null, "village_code" text null, "services" text[] not null, "address" text null, "phone" text null, "active" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`create index "facility_unit_id_index" on "facility" ("unit_id");`);
    this.addSql(`create index "facility_name_index" on "facility" ("name");`);
    this.addSql(
      `create table "client" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "code" text not null, "unit_id" int not null, "village_code" text not null, "initials" text not null, "sex" text not null, "born_year" int not null, "pathway" text not null, "touched_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "client" add constraint "client_code_unique" unique ("code");`);
    this.addSql(`create index "client_village_code_index" on "client" ("village_code");`);
    this.addSql(`create index "client_unit_id_code_index" on "client" ("unit_id", "code");`);
    this.addSql(
      `create table "rehabilitation" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "client_id" uuid not null, "unit_id" int not null, "form" text not null, "provider" text not null, "institution" text not null, "started_on" date not null, "ended_on" date null, "result" text null, "returned_on" date null, primary key ("id"));`,
    );
    this.addSql(`create index "rehabilitation_client_id_index" on "rehabilitation" ("client_id");`);
    this.addSql(
      `create table "consent" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "client_id" uuid not null, "unit_id" int not null, "purpose" text not null, "need" text null, "receiver_id" uuid null, "what" text null, "signed_by" text not null, "given_on" date not null, "expires_on" date null, "withdrawn_on" date null, "withdrawal_reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "consent_client_id_index" on "consent" ("client_id");`);
    this.addSql(
      `create table "enrollment" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "client_id" uuid not null, "unit_id" int not null, "rehabilitation_id" uuid not null, "consent_id" uuid not null, "edition" text not null, "status" text not null default 'ACTIVE', "started_on" date not null, "ended_on" date null, "exit_reason" text null, "exit_note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "enrollment_client_id_index" on "enrollment" ("client_id");`);
    this.addSql(`create index "enrollment_started_on_index" on "enrollment" ("started_on");`);
    this.addSql(`create unique index "enrollment_one_active" on "enrollment" ("client_id") where "status" = 'ACTIVE';`);
    this.addSql(
      `create index "enrollment_unit_id_status_started_on_index" on "enrollment" ("unit_id", "status", "started_on");`,
    );
    this.addSql(
      `create table "urine_test" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "taken_on" date not null, "purpose" text not null, "lot" text not null, "results" jsonb not null, "overall" text not null, "examiner_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "urine_test_enrollment_id_index" on "urine_test" ("enrollment_id");`);
    this.addSql(`create index "urine_test_client_id_index" on "urine_test" ("client_id");`);
    this.addSql(`create index "urine_test_unit_id_taken_on_index" on "urine_test" ("unit_id", "taken_on");`);
    this.addSql(
      `create table "referral" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "version" int not null default 1, "facility_id" uuid not null, "need" text not null, "consent_id" uuid null, "status" text not null default 'DRAFT', "reason" text null, "sent_on" date null, "answered_on" date null, "closed_on" date null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "referral_enrollment_id_index" on "referral" ("enrollment_id");`);
    this.addSql(`create index "referral_client_id_index" on "referral" ("client_id");`);
    this.addSql(`create index "referral_facility_id_index" on "referral" ("facility_id");`);
    this.addSql(`create index "referral_consent_id_index" on "referral" ("consent_id");`);
    this.addSql(`create index "referral_unit_id_status_index" on "referral" ("unit_id", "status");`);
    this.addSql(
      `create table "quality_of_life_assessment" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "phase" text not null, "taken_on" date not null, "answers" jsonb not null, "overall" int null, "health" int null, "domains" jsonb not null, "good" boolean null, "missing_policy" text not null, "scoring_version" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "quality_of_life_assessment_enrollment_id_index" on "quality_of_life_assessment" ("enrollment_id");`,
    );
    this.addSql(
      `create index "quality_of_life_assessment_client_id_index" on "quality_of_life_assessment" ("client_id");`,
    );
    this.addSql(
      `create unique index "quality_of_life_one_standing" on "quality_of_life_assessment" ("enrollment_id", "phase") where "superseded_by" is null;`,
    );
    this.addSql(
      `create index "quality_of_life_assessment_unit_id_taken_on_index" on "quality_of_life_assessment" ("unit_id", "taken_on");`,
    );
    this.addSql(
      `create table "outcome" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "recorded_on" date not null, "result" text not null, "urine_test_id" uuid not null, "baseline_id" uuid not null, "final_id" uuid not null, "quality_good" boolean not null, "improvement" jsonb not null, "improved_overall" text not null, "findings" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "outcome_enrollment_id_index" on "outcome" ("enrollment_id");`);
    this.addSql(`create index "outcome_client_id_index" on "outcome" ("client_id");`);
    this.addSql(
      `create unique index "outcome_one_standing" on "outcome" ("enrollment_id") where "superseded_by" is null;`,
    );
    this.addSql(`create index "outcome_unit_id_recorded_on_index" on "outcome" ("unit_id", "recorded_on");`);
    this.addSql(
      `create table "mentoring_activity" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "held_on" date not null, "kind" text not null, "topic" text not null, "in_group" boolean not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "mentoring_activity_enrollment_id_index" on "mentoring_activity" ("enrollment_id");`);
    this.addSql(`create index "mentoring_activity_client_id_index" on "mentoring_activity" ("client_id");`);
    this.addSql(
      `create index "mentoring_activity_unit_id_held_on_index" on "mentoring_activity" ("unit_id", "held_on");`,
    );
    this.addSql(
      `create table "client_identity" ("client_id" uuid not null, "unit_id" int not null, "name" text not null, "nik_sealed" text null, "nik_digest" text null, "nik" text null, "nik_agrees" boolean null, "born_on" date not null, "address" text null, "phone" text null, "family" jsonb not null, primary key ("client_id"));`,
    );
    this.addSql(
      `alter table "client_identity" add constraint "client_identity_nik_digest_unique" unique ("nik_digest");`,
    );
    this.addSql(
      `create index "client_identity_unit_id_born_on_client_id_index" on "client_identity" ("unit_id", "born_on", "client_id");`,
    );
    this.addSql(
      `create table "attendance" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "meeting_id" uuid not null, "attendee" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "attendance_enrollment_id_index" on "attendance" ("enrollment_id");`);
    this.addSql(`create index "attendance_client_id_index" on "attendance" ("client_id");`);
    this.addSql(`create index "attendance_meeting_id_index" on "attendance" ("meeting_id");`);
    this.addSql(
      `alter table "attendance" add constraint "attendance_meeting_id_enrollment_id_unique" unique ("meeting_id", "enrollment_id");`,
    );
    this.addSql(
      `create table "assignment" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "agent_id" uuid not null, "started_on" date not null, "ended_on" date null, "accepted_by_client" boolean not null, "accepted_by_family" boolean not null, primary key ("id"));`,
    );
    this.addSql(`create index "assignment_enrollment_id_index" on "assignment" ("enrollment_id");`);
    this.addSql(`create index "assignment_client_id_index" on "assignment" ("client_id");`);
    this.addSql(
      `create unique index "assignment_one_current" on "assignment" ("enrollment_id") where "ended_on" is null;`,
    );
    this.addSql(`create index "assignment_agent_id_ended_on_index" on "assignment" ("agent_id", "ended_on");`);
    this.addSql(
      `create table "visit" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "superseded_by" uuid null, "visited_on" date not null, "announced_on" date null, "mode" text not null, "place" text null, "informant" text null, "medium" text null, "recovery_status" text not null, "needs" text[] not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`create index "visit_enrollment_id_index" on "visit" ("enrollment_id");`);
    this.addSql(`create index "visit_client_id_index" on "visit" ("client_id");`);
    this.addSql(`create index "visit_unit_id_visited_on_index" on "visit" ("unit_id", "visited_on");`);
    this.addSql(`alter table "client_number" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "client_number" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "client_number" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "client_number" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(`alter table "disclosure_log" enable row level security;`);
    this.addSql(
      `create policy "append" on "disclosure_log" for insert to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" with check (account = (select app_account()));`,
    );
    this.addSql(
      `create policy "own" on "disclosure_log" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (account = (select app_account()));`,
    );
    this.addSql(`alter table "operation_log" enable row level security;`);
    this.addSql(
      `create policy "append" on "operation_log" for insert to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" with check (account = (select app_account()));`,
    );
    this.addSql(
      `create policy "own" on "operation_log" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (account = (select app_account()));`,
    );
    this.addSql(`alter table "province" enable row level security;`);
    this.addSql(
      `create policy "open" on "province" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
    this.addSql(
      `alter table "regency" add constraint "regency_province_code_foreign" foreign key ("province_code") references "province" ("code");`,
    );
    this.addSql(`alter table "regency" enable row level security;`);
    this.addSql(
      `create policy "open" on "regency" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
    this.addSql(
      `alter table "district" add constraint "district_regency_code_foreign" foreign key ("regency_code") references "regency" ("code");`,
    );
    this.addSql(`alter table "district" enable row level security;`);
    this.addSql(
      `create policy "open" on "district" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
    this.addSql(
      `alter table "unit" add constraint "unit_parent_id_foreign" foreign key ("parent_id") references "unit" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "unit" add constraint "unit_province_code_foreign" foreign key ("province_code") references "province" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "unit" add constraint "unit_tier_check" check ("tier" in ('NATIONAL', 'PROVINCE', 'REGENCY'));`,
    );
    this.addSql(`alter table "unit" enable row level security;`);
    this.addSql(
      `create policy "open" on "unit" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
    this.addSql(`create policy "administrator" on "unit" to "pulih_administrator" using (true) with check (true);`);
    this.addSql(
      `alter table "account" add constraint "account_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "account" add constraint "account_role_check" check ("role" in ('ADMINISTRATOR', 'SUPERVISOR', 'OFFICER', 'AGENT', 'ANALYST', 'PARTNER'));`,
    );
    this.addSql(`alter table "account" enable row level security;`);
    this.addSql(`create policy "administrator" on "account" to "pulih_administrator" using (true) with check (true);`);
    this.addSql(
      `create policy "staff_reads" on "account" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "agent_reads" on "account" for select to "pulih_agent" using (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "account_password" add constraint "account_password_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`alter table "account_password" enable row level security;`);
    this.addSql(
      `create policy "administrator" on "account_password" to "pulih_administrator" using (true) with check (true);`,
    );
    this.addSql(
      `alter table "village" add constraint "village_district_code_foreign" foreign key ("district_code") references "district" ("code");`,
    );
    this.addSql(`alter table "village" enable row level security;`);
    this.addSql(
      `create policy "open" on "village" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_village_code_foreign" foreign key ("village_code") references "village" ("code");`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_sex_check" check ("sex" in ('FEMALE', 'MALE'));`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_category_check" check ("category" in ('ACTIVIST_OR_VOLUNTEER', 'RECOVERING_ADDICT', 'VILLAGE_OFFICIAL', 'SATLINMAS', 'YOUTH_WOMEN_OR_HEALTH_CADRE', 'RELIGIOUS_FIGURE', 'COMMUNITY_FIGURE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_recommended_by_check" check ("recommended_by" in ('VILLAGE_HEAD', 'COMMUNITY_FIGURE'));`,
    );
    this.addSql(
      `alter table "recovery_agent" add constraint "recovery_agent_status_check" check ("status" in ('CANDIDATE', 'APPOINTED', 'ENDED'));`,
    );
    this.addSql(`alter table "recovery_agent" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "recovery_agent" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "recovery_agent" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "recovery_agent" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "recovery_agent" for select to "pulih_agent" using (id = (select app_agent()));`,
    );
    this.addSql(
      `alter table "briefing" add constraint "briefing_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id");`,
    );
    this.addSql(
      `alter table "briefing" add constraint "briefing_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "briefing" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "briefing" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "briefing" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "briefing" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "briefing" for select to "pulih_agent" using (agent_id = (select app_agent()));`,
    );
    this.addSql(
      `alter table "group_meeting" add constraint "group_meeting_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "group_meeting" add constraint "group_meeting_village_code_foreign" foreign key ("village_code") references "village" ("code");`,
    );
    this.addSql(
      `alter table "group_meeting" add constraint "group_meeting_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "group_meeting" add constraint "group_meeting_officer_id_foreign" foreign key ("officer_id") references "account" ("id") on delete set null;`,
    );
    this.addSql(`alter table "group_meeting" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "group_meeting" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "group_meeting" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "group_meeting" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "group_meeting" for select to "pulih_agent" using (agent_id = (select app_agent()) or id = any ((select app_meetings())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "group_meeting" for insert to "pulih_agent" with check (agent_id = (select app_agent()));`,
    );
    this.addSql(
      `alter table "facility" add constraint "facility_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "facility" add constraint "facility_village_code_foreign" foreign key ("village_code") references "village" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "facility" add constraint "facility_kind_check" check ("kind" in ('HEALTH', 'REHABILITATION', 'COMMUNITY_BASED', 'SOCIAL', 'LEGAL', 'TRAINING', 'RELIGIOUS', 'OTHER'));`,
    );
    this.addSql(`alter table "facility" enable row level security;`);
    this.addSql(
      `create policy "staff_adds" on "facility" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "facility" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(`create policy "open" on "facility" for select to "pulih_staff", "pulih_agent" using (true);`);
    this.addSql(
      `alter table "client" add constraint "client_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "client" add constraint "client_village_code_foreign" foreign key ("village_code") references "village" ("code");`,
    );
    this.addSql(`alter table "client" add constraint "client_sex_check" check ("sex" in ('FEMALE', 'MALE'));`);
    this.addSql(
      `alter table "client" add constraint "client_pathway_check" check ("pathway" in ('COMPULSORY', 'VOLUNTARY'));`,
    );
    this.addSql(`alter table "client" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "client" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "client" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "client" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "client" for select to "pulih_agent" using (id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "rehabilitation" add constraint "rehabilitation_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "rehabilitation" add constraint "rehabilitation_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "rehabilitation" add constraint "rehabilitation_form_check" check ("form" in ('INPATIENT', 'OUTPATIENT', 'COMMUNITY_BASED'));`,
    );
    this.addSql(
      `alter table "rehabilitation" add constraint "rehabilitation_provider_check" check ("provider" in ('BNN', 'GOVERNMENT', 'COMMUNITY'));`,
    );
    this.addSql(
      `alter table "rehabilitation" add constraint "rehabilitation_result_check" check ("result" in ('COMPLETED', 'NOT_COMPLETED'));`,
    );
    this.addSql(`alter table "rehabilitation" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "rehabilitation" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "rehabilitation" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "rehabilitation" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "rehabilitation" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_receiver_id_foreign" foreign key ("receiver_id") references "facility" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('POST_REHABILITATION', 'REFERRAL'));`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_need_check" check ("need" in ('MEDICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'SPIRITUAL', 'COUPLE_COUNSELLING', 'LEGAL_AID', 'VOCATIONAL', 'DETOXIFICATION', 'REHABILITATION', 'COMMUNITY_BASED', 'PSYCHIATRIC'));`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_signed_by_check" check ("signed_by" in ('CLIENT', 'GUARDIAN'));`,
    );
    this.addSql(`alter table "consent" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "consent" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "consent" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "consent" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "consent" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "consent" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "consent" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "enrollment" add constraint "enrollment_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "enrollment" add constraint "enrollment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "enrollment" add constraint "enrollment_rehabilitation_id_foreign" foreign key ("rehabilitation_id") references "rehabilitation" ("id");`,
    );
    this.addSql(
      `alter table "enrollment" add constraint "enrollment_consent_id_foreign" foreign key ("consent_id") references "consent" ("id");`,
    );
    this.addSql(
      `alter table "enrollment" add constraint "enrollment_status_check" check ("status" in ('ACTIVE', 'COMPLETED', 'EXITED'));`,
    );
    this.addSql(
      `alter table "enrollment" add constraint "enrollment_exit_reason_check" check ("exit_reason" in ('REFERRED_RELAPSE', 'TRANSFERRED', 'WITHDRAWN', 'LOST_CONTACT', 'DETAINED', 'DECEASED'));`,
    );
    this.addSql(`alter table "enrollment" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "enrollment" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "enrollment" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "enrollment" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "enrollment" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_examiner_id_foreign" foreign key ("examiner_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_purpose_check" check ("purpose" in ('ROUTINE', 'RELAPSE'));`,
    );
    this.addSql(
      `alter table "urine_test" add constraint "urine_test_overall_check" check ("overall" in ('NEGATIVE', 'POSITIVE', 'INVALID'));`,
    );
    this.addSql(`alter table "urine_test" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "urine_test" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "urine_test" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "urine_test" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "urine_test" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_facility_id_foreign" foreign key ("facility_id") references "facility" ("id");`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_consent_id_foreign" foreign key ("consent_id") references "consent" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_need_check" check ("need" in ('MEDICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'SPIRITUAL', 'COUPLE_COUNSELLING', 'LEGAL_AID', 'VOCATIONAL', 'DETOXIFICATION', 'REHABILITATION', 'COMMUNITY_BASED', 'PSYCHIATRIC'));`,
    );
    this.addSql(
      `alter table "referral" add constraint "referral_status_check" check ("status" in ('DRAFT', 'SENT', 'ACCEPTED', 'COMPLETED', 'DECLINED', 'REVOKED', 'EXPIRED'));`,
    );
    this.addSql(`alter table "referral" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "referral" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "referral" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "referral" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "referral" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "referral" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "referral" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "quality_of_life_assessment" add constraint "quality_of_life_assessment_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "quality_of_life_assessment" add constraint "quality_of_life_assessment_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "quality_of_life_assessment" add constraint "quality_of_life_assessment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "quality_of_life_assessment" add constraint "quality_of_life_assessment_phase_check" check ("phase" in ('BASELINE', 'FINAL'));`,
    );
    this.addSql(`alter table "quality_of_life_assessment" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "quality_of_life_assessment" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "quality_of_life_assessment" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "quality_of_life_assessment" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "quality_of_life_assessment" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_urine_test_id_foreign" foreign key ("urine_test_id") references "urine_test" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_baseline_id_foreign" foreign key ("baseline_id") references "quality_of_life_assessment" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_final_id_foreign" foreign key ("final_id") references "quality_of_life_assessment" ("id");`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_result_check" check ("result" in ('RECOVERED', 'NOT_RECOVERED'));`,
    );
    this.addSql(
      `alter table "outcome" add constraint "outcome_improved_overall_check" check ("improved_overall" in ('ALL', 'SOME', 'NONE'));`,
    );
    this.addSql(`alter table "outcome" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "outcome" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "outcome" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "outcome" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "outcome" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "mentoring_activity" add constraint "mentoring_activity_kind_check" check ("kind" in ('KIE', 'RELAPSE_PREVENTION', 'POSITIVE_ACTIVITY', 'VOCATIONAL', 'ASSISTANCE', 'NETWORKING'));`,
    );
    this.addSql(`alter table "mentoring_activity" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "mentoring_activity" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "mentoring_activity" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "mentoring_activity" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "mentoring_activity" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "mentoring_activity" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "mentoring_activity" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "client_identity" add constraint "client_identity_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "client_identity" add constraint "client_identity_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "client_identity" enable row level security;`);
    this.addSql(
      `create policy "unit_reads" on "client_identity" for select to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "client_identity" for insert to "pulih_staff" with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "client_identity" for update to "pulih_staff" using (unit_id = (select app_identity_unit())) with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "client_identity" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "attendance" add constraint "attendance_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "attendance" add constraint "attendance_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "attendance" add constraint "attendance_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "attendance" add constraint "attendance_meeting_id_foreign" foreign key ("meeting_id") references "group_meeting" ("id");`,
    );
    this.addSql(
      `alter table "attendance" add constraint "attendance_attendee_check" check ("attendee" in ('CLIENT', 'FAMILY'));`,
    );
    this.addSql(`alter table "attendance" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "attendance" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "attendance" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "attendance" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "attendance" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "attendance" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "attendance" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_agent_id_foreign" foreign key ("agent_id") references "recovery_agent" ("id");`,
    );
    this.addSql(`alter table "assignment" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "assignment" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "assignment" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "assignment" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "assignment" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "visit" add constraint "visit_mode_check" check ("mode" in ('DIRECT', 'INDIRECT'));`);
    this.addSql(
      `alter table "visit" add constraint "visit_place_check" check ("place" in ('HOME', 'NEIGHBOURHOOD', 'WORK', 'SCHOOL', 'NEUTRAL'));`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_informant_check" check ("informant" in ('FAMILY', 'FRIEND', 'NEIGHBOUR', 'COMMUNITY_FIGURE'));`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_medium_check" check ("medium" in ('TELEPHONE', 'SOCIAL_MEDIA', 'EMAIL', 'OTHER'));`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_recovery_status_check" check ("recovery_status" in ('RECOVERING', 'SLIP', 'LAPSE', 'RELAPSE'));`,
    );
    this.addSql(`alter table "visit" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "visit" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "visit" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "visit" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "visit" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "visit" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "visit" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
  }
}
