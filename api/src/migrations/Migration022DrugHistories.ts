import { Migration } from '@mikro-orm/migrations';

/** What clients used before a rehabilitation is recorded, health data that no agent sees. */
export class Migration022DrugHistories extends Migration {
  override up(): void {
    this.addSql(
      `create table "drug_history" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "rehabilitation_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "substances" text[] not null, "months_of_use" int null, "routes" text[] not null, "diagnosis" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_rehabilitation_id_unique" unique ("rehabilitation_id");`,
    );
    this.addSql(`create index "drug_history_client_id_index" on "drug_history" ("client_id");`);
    this.addSql(`alter table "import_row" add "drug_use" jsonb null;`);
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_rehabilitation_id_foreign" foreign key ("rehabilitation_id") references "rehabilitation" ("id");`,
    );
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "drug_history" add constraint "drug_history_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "drug_history" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "drug_history" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "drug_history" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "drug_history" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
  }
}
