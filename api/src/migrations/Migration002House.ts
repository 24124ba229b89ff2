import { Migration } from '@mikro-orm/migrations';

/** House. */
export class Migration002House extends Migration {
  override up(): void {
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
      `create table "account" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "subject" text not null, "username" text not null, "name" text not null, "role" text not null, "unit_id" int not null, "agent" uuid null, "password_hash" text null, "demo" boolean not null default false, "active" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_subject_unique" unique ("subject");`);
    this.addSql(`alter table "account" add constraint "account_username_unique" unique ("username");`);
    this.addSql(
      `create table "village" ("code" text not null, "name" text not null, "valid_from" date not null, "valid_to" date null, "district_code" text not null, "path" text not null, "search" text not null, primary key ("code"));`,
    );
    this.addSql(`create index "village_district_code_index" on "village" ("district_code");`);
    this.addSql(`create index "village_search_index" on "village" using gin ("search" gin_trgm_ops);`);
    this.addSql(
      `create table "client" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "code" text not null, "unit_id" int not null, "village_code" text not null, "initials" text not null, "sex" text not null, "born_year" int not null, "pathway" text not null, primary key ("id"));`,
    );
    this.addSql(`alter table "client" add constraint "client_code_unique" unique ("code");`);
    this.addSql(`create index "client_village_code_index" on "client" ("village_code");`);
    this.addSql(`create index "client_unit_id_code_index" on "client" ("unit_id", "code");`);
    this.addSql(
      `create table "client_identity" ("client_id" uuid not null, "unit_id" int not null, "name" text not null, "nik_sealed" text null, "nik_digest" text null, "nik" text null, "born_on" date not null, "address" text null, "phone" text null, "family" jsonb not null, primary key ("client_id"));`,
    );
    this.addSql(
      `alter table "client_identity" add constraint "client_identity_nik_digest_unique" unique ("nik_digest");`,
    );
    this.addSql(
      `create index "client_identity_unit_id_born_on_client_id_index" on "client_identity" ("unit_id", "born_on", "client_id");`,
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
      `create policy "own" on "account" for select to "pulih_staff", "pulih_agent" using (id = (select app_account()));`,
    );
    this.addSql(
      `alter table "village" add constraint "village_district_code_foreign" foreign key ("district_code") references "district" ("code");`,
    );
    this.addSql(`alter table "village" enable row level security;`);
    this.addSql(
      `create policy "open" on "village" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (true);`,
    );
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
  }
}
