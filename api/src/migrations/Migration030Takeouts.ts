import { Migration } from '@mikro-orm/migrations';

/** A log of what left the system, which supervisors read. */
export class Migration030Takeouts extends Migration {
  override up(): void {
    this.addSql(
      `create table "takeout" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "unit_id" int not null, "by_id" uuid not null, "kind" text not null, "name" text not null, "list" text null, "conditions" jsonb not null, "rows" int null, "about" text null, primary key ("id"));`,
    );
    this.addSql(`create index "takeout_unit_id_recorded_at_id_index" on "takeout" ("unit_id", "recorded_at", "id");`);
    this.addSql(
      `alter table "takeout" add constraint "takeout_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(
      `alter table "takeout" add constraint "takeout_by_id_foreign" foreign key ("by_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "takeout" add constraint "takeout_kind_check" check ("kind" in ('LIST_WRITTEN', 'LIST_FETCHED', 'REPORT', 'RECAP', 'DECREE_ANNEX', 'BUDGET_PLAN', 'BUDGET_PROPOSAL', 'PAYMENT_LIST', 'CLAIM_FILE'));`,
    );
    this.addSql(`alter table "takeout" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "takeout" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(`create policy "administrator_reads" on "takeout" for select to "pulih_administrator" using (true);`);
    this.addSql(
      `create policy "own_adds" on "takeout" for insert to "pulih_staff" with check (by_id = (select app_account()) and unit_id = (select app_unit()));`,
    );
  }
}
