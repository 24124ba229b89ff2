import { Migration } from '@mikro-orm/migrations';

/** Files, long work and the import of discharge lists, with what the login role may do for them without a viewer. */
export class Migration006Imports extends Migration {
  override up(): void {
    this.addSql(
      `create table "stored_file_piece" ("file_id" uuid not null, "place" int not null, "unit_id" int not null, "sealed" bytea not null, primary key ("file_id", "place"));`,
    );
    this.addSql(
      `create table "stored_file" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "name" text not null, "kind" text null, "bytes" int not null, "content_hash" text null, "cleared_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "stored_file_unit_id_content_hash_index" on "stored_file" ("unit_id", "content_hash");`);
    this.addSql(
      `create table "job" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "kind" text not null, "about" uuid not null, "state" text not null default 'WAITING', "done" int not null default 0, "total" int null, "percent" int not null default 0, "attempts" int not null default 0, "ended_at" timestamptz null, "failure" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "job_left" on "job" ("recorded_at") where "state" in ('WAITING', 'RUNNING');`);
    this.addSql(
      `create table "import" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "file_id" uuid not null, "job_id" uuid null, "status" text not null default 'READING', "chosen" jsonb not null, "mapping" jsonb not null, "columns" text[] not null, "sheets" text[] not null, "sheet" text null, "header_row" int null, "counts" jsonb not null, "failure" jsonb null, "skipped_errors" boolean null, "confirmed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "import_unit_id_recorded_at_id_index" on "import" ("unit_id", "recorded_at", "id");`);
    this.addSql(
      `create table "import_row" ("id" uuid not null, "name" text null, "plain" text null, "initials" text null, "nik" text null, "nik_sealed" text null, "nik_digest" text null, "nik_agrees" boolean null, "born_on" date null, "sex" text null, "address" text null, "phone" text null, "family" jsonb not null, "village_given" text null, "place" text[] not null, "import_id" uuid not null, "unit_id" int not null, "row" int not null, "verdict" text null, "warned" boolean not null, "village_code" text null, "pathway" text null, "form" text null, "provider" text null, "institution" text null, "started_on" date null, "ended_on" date null, "returned_on" date null, "external_number" text null, "client_id" uuid null, "rehabilitation" uuid null, "person" uuid null, "made_client" uuid not null, "made_rehabilitation" uuid not null, "noted" jsonb not null, "judged" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "import_row_client_id_index" on "import_row" ("client_id");`);
    this.addSql(`create index "import_row_import_id_row_id_index" on "import_row" ("import_id", "row", "id");`);
    this.addSql(
      `alter table "stored_file_piece" add constraint "stored_file_piece_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "stored_file_piece" enable row level security;`);
    this.addSql(
      `create policy "unit_reads" on "stored_file_piece" for select to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "stored_file_piece" for insert to "pulih_staff" with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "stored_file_piece" for update to "pulih_staff" using (unit_id = (select app_identity_unit())) with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_clears" on "stored_file_piece" for delete to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `alter table "stored_file" add constraint "stored_file_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "stored_file" add constraint "stored_file_kind_check" check ("kind" in ('CSV', 'XLSX'));`);
    this.addSql(`alter table "stored_file" enable row level security;`);
    this.addSql(
      `create policy "unit_reads" on "stored_file" for select to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "stored_file" for insert to "pulih_staff" with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "stored_file" for update to "pulih_staff" using (unit_id = (select app_identity_unit())) with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_clears" on "stored_file" for delete to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `alter table "job" add constraint "job_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "job" add constraint "job_state_check" check ("state" in ('WAITING', 'RUNNING', 'DONE', 'FAILED'));`,
    );
    this.addSql(`alter table "job" enable row level security;`);
    this.addSql(
      `create policy "own_reads" on "job" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (recorded_by = (select app_account()));`,
    );
    this.addSql(
      `create policy "own_adds" on "job" for insert to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" with check (recorded_by = (select app_account()) and unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "own_changes" on "job" for update to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (recorded_by = (select app_account())) with check (recorded_by = (select app_account()));`,
    );
    this.addSql(
      `create policy "unit_reads" on "job" for select to "pulih_staff" using (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `alter table "import" add constraint "import_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "import" add constraint "import_file_id_foreign" foreign key ("file_id") references "stored_file" ("id");`,
    );
    this.addSql(
      `alter table "import" add constraint "import_job_id_foreign" foreign key ("job_id") references "job" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "import" add constraint "import_status_check" check ("status" in ('READING', 'NEEDS_MAPPING', 'READY', 'CONFIRMED', 'FAILED', 'DISCARDED', 'EXPIRED'));`,
    );
    this.addSql(`alter table "import" enable row level security;`);
    this.addSql(
      `create policy "unit_reads" on "import" for select to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "import" for insert to "pulih_staff" with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "import" for update to "pulih_staff" using (unit_id = (select app_identity_unit())) with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_clears" on "import" for delete to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_import_id_foreign" foreign key ("import_id") references "import" ("id");`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_village_code_foreign" foreign key ("village_code") references "village" ("code") on delete set null;`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_client_id_foreign" foreign key ("client_id") references "client" ("id") on delete set null;`,
    );
    this.addSql(`alter table "import_row" add constraint "import_row_sex_check" check ("sex" in ('FEMALE', 'MALE'));`);
    this.addSql(
      `alter table "import_row" add constraint "import_row_verdict_check" check ("verdict" in ('NEW', 'EXISTING', 'ALREADY', 'ERROR'));`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_pathway_check" check ("pathway" in ('COMPULSORY', 'VOLUNTARY'));`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_form_check" check ("form" in ('INPATIENT', 'OUTPATIENT', 'COMMUNITY_BASED'));`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_provider_check" check ("provider" in ('BNN', 'GOVERNMENT', 'COMMUNITY'));`,
    );
    this.addSql(`alter table "import_row" enable row level security;`);
    this.addSql(
      `create policy "unit_reads" on "import_row" for select to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "import_row" for insert to "pulih_staff" with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "import_row" for update to "pulih_staff" using (unit_id = (select app_identity_unit())) with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_clears" on "import_row" for delete to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(takeJob);
    this.addSql(clearImports);
    this.addSql(registeredElsewhere);
    const callers = {
      'take_job(text[])': 'pulih_api',
      'clear_imports()': 'pulih_api',
      'registered_elsewhere(text[])': 'pulih_staff',
    };
    for (const [name, role] of Object.entries(callers)) {
      this.addSql(`revoke all on function ${name} from public;`);
      this.addSql(`grant execute on function ${name} to ${role};`);
    }
  }
}

/**
 * Gives the oldest job nobody works on, with its owner as they are today, and holds a lock on it that ends with the
 * connection: a server that was killed leaves no job held. A job that three times ended with its server, or whose
 * owner's account is closed, is given up.
 */
const takeJob = `create function take_job(kinds text[]) returns table (id uuid, kind text, about uuid, account uuid, name text, role text, unit int, units int[], agent uuid, zone text)
  language plpgsql security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare left_over job; taken job;
  begin
    for left_over in select * from job j where j.state in ('WAITING', 'RUNNING') and j.kind = any (kinds) order by j.recorded_at loop
      continue when not pg_try_advisory_lock(hashtextextended(left_over.id::text, 0));
      update job j set state = 'RUNNING', attempts = j.attempts + 1
        where j.id = left_over.id and j.state in ('WAITING', 'RUNNING') and j.attempts < 3 returning j.* into taken;
      if found then
        return query select taken.id, taken.kind, taken.about, s.* from account a, sign_in(a.subject) s where a.id = taken.recorded_by;
        if found then return; end if;
      end if;
      update job j set state = 'FAILED', ended_at = now(), failure = '{"reason": "interrupted", "facts": {}}'
        where j.id = left_over.id and j.state in ('WAITING', 'RUNNING');
      perform pg_advisory_unlock(hashtextextended(left_over.id::text, 0));
    end loop;
  end $$;`;

/** Deletes what lists tell of people seven days after they came, and ends imports whose reading was given up. */
const clearImports = `create function clear_imports() returns void language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update import i set status = 'FAILED', failure = coalesce(j.failure, '{"reason": "interrupted", "facts": {}}') from job j
      where j.id = i.job_id and i.status = 'READING' and j.state in ('DONE', 'FAILED');
    update import set status = 'EXPIRED', failure = '{"reason": "expired", "facts": {}}'
      where status in ('READING', 'NEEDS_MAPPING', 'READY') and recorded_at < now() - interval '7 days';
    delete from import_row r using import i where i.id = r.import_id and i.status in ('FAILED', 'EXPIRED', 'DISCARDED');
    delete from stored_file_piece p using stored_file f where f.id = p.file_id and f.recorded_at < now() - interval '7 days';
    update stored_file set cleared_at = now() where cleared_at is null and recorded_at < now() - interval '7 days';
  end $$;`;

/** Which of these digests of a NIK belong to clients of other units: that they are registered, and no more. */
const registeredElsewhere = `create function registered_elsewhere(digests text[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
    select nik_digest from client_identity where nik_digest = any (digests) and unit_id <> app_identity_unit() $$;`;
