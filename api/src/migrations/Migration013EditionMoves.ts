import { Migration } from '@mikro-orm/migrations';

/** An enrollment may be moved to another edition of the guideline, with a reason. */
export class Migration013EditionMoves extends Migration {
  override up(): void {
    this.addSql(
      `create table "edition_move" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "superseded_by" uuid null, "enrollment_id" uuid not null, "client_id" uuid not null, "unit_id" int not null, "from_edition" text not null, "to_edition" text not null, "moved_on" date not null, "reason" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "edition_move_enrollment_id_index" on "edition_move" ("enrollment_id");`);
    this.addSql(`create index "edition_move_client_id_index" on "edition_move" ("client_id");`);
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_superseded_by_foreign" foreign key ("superseded_by") references "correction" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
    );
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "edition_move" add constraint "edition_move_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "edition_move" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "edition_move" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "edition_move" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "edition_move" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "edition_move" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
  }
}
