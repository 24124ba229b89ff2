import { Migration } from '@mikro-orm/migrations';

/** Deletes the files of exports whose day is over, and what was asked, also where their writing was given up. */
const clearExports = `create function clear_exports() returns void language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update list_export e set cleared_at = now(), asked = '' from job j where j.id = e.job_id and e.cleared_at is null
      and (e.kept_until < now() or j.state in ('FAILED', 'CANCELLED'));
    delete from list_export_piece p using list_export e where e.id = p.export_id and e.cleared_at is not null;
  end $$;`;

/** Lists are saved, and written to files that are kept for a day. */
export class Migration021Lists extends Migration {
  override up(): void {
    this.addSql(
      `create table "list_export_piece" ("export_id" uuid not null, "place" int not null, "owner" uuid not null, "sealed" bytea not null, primary key ("export_id", "place"));`,
    );
    this.addSql(
      `create table "saved_list" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "unit_id" int not null, "list" text not null, "name" text not null, "shared" boolean not null, "filter" jsonb not null, "order_by" jsonb not null, "hidden" text[] not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "saved_list_unit_id_list_name_id_index" on "saved_list" ("unit_id", "list", "name", "id");`,
    );
    this.addSql(
      `create table "list_export" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "list" text not null, "title" text not null, "form" text not null, "language" text not null, "columns" text[] not null, "asked" text not null, "job_id" uuid not null, "rows" int null, "bytes" int null, "kept_until" timestamptz null, "cleared_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create index "list_export_recorded_by_recorded_at_id_index" on "list_export" ("recorded_by", "recorded_at", "id");`,
    );
    this.addSql(`alter table "job" drop constraint "job_state_check";`);
    this.addSql(
      `alter table "job" add constraint "job_state_check" check ("state" in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));`,
    );
    this.addSql(`alter table "list_export_piece" enable row level security;`);
    this.addSql(
      `create policy "own_reads" on "list_export_piece" for select to "pulih_staff" using (owner = (select app_account()));`,
    );
    this.addSql(
      `create policy "own_adds" on "list_export_piece" for insert to "pulih_staff" with check (owner = (select app_account()));`,
    );
    this.addSql(
      `create policy "own_changes" on "list_export_piece" for update to "pulih_staff" using (owner = (select app_account())) with check (owner = (select app_account()));`,
    );
    this.addSql(
      `create policy "own_clears" on "list_export_piece" for delete to "pulih_staff" using (owner = (select app_account()));`,
    );
    this.addSql(
      `alter table "saved_list" add constraint "saved_list_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "saved_list" enable row level security;`);
    this.addSql(
      `create policy "own_reads" on "saved_list" for select to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (unit_id = (select app_unit()) and (recorded_by = (select app_account()) or shared));`,
    );
    this.addSql(
      `create policy "own_adds" on "saved_list" for insert to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" with check (unit_id = (select app_unit()) and recorded_by = (select app_account()) and not shared);`,
    );
    this.addSql(
      `create policy "own_changes" on "saved_list" for update to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (recorded_by = (select app_account())) with check (recorded_by = (select app_account()) and not shared);`,
    );
    this.addSql(
      `create policy "own_clears" on "saved_list" for delete to "pulih_staff", "pulih_agent", "pulih_analyst", "pulih_partner", "pulih_administrator" using (recorded_by = (select app_account()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "saved_list" for insert to "pulih_staff" with check (unit_id = (select app_unit()) and recorded_by = (select app_account()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "saved_list" for update to "pulih_staff" using (unit_id = (select app_unit()) and (recorded_by = (select app_account()) or shared)) with check (unit_id = (select app_unit()) and (recorded_by = (select app_account()) or shared));`,
    );
    this.addSql(
      `create policy "unit_clears" on "saved_list" for delete to "pulih_staff" using (unit_id = (select app_unit()) and (recorded_by = (select app_account()) or shared));`,
    );
    this.addSql(
      `alter table "list_export" add constraint "list_export_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "list_export" add constraint "list_export_job_id_foreign" foreign key ("job_id") references "job" ("id");`,
    );
    this.addSql(`alter table "list_export" add constraint "list_export_form_check" check ("form" in ('XLSX', 'CSV'));`);
    this.addSql(`alter table "list_export" enable row level security;`);
    this.addSql(
      `create policy "own_reads" on "list_export" for select to "pulih_staff" using (recorded_by = (select app_account()));`,
    );
    this.addSql(
      `create policy "own_adds" on "list_export" for insert to "pulih_staff" with check (recorded_by = (select app_account()));`,
    );
    this.addSql(
      `create policy "own_changes" on "list_export" for update to "pulih_staff" using (recorded_by = (select app_account())) with check (recorded_by = (select app_account()));`,
    );
    this.addSql(clearExports);
    this.addSql('revoke all on function clear_exports() from public;');
    this.addSql('grant execute on function clear_exports() to pulih_api;');
  }
}
