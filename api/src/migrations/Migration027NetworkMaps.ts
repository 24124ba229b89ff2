import { Migration } from '@mikro-orm/migrations';

/** Whom a client is in contact with, seen as who they are. */
export class Migration027NetworkMaps extends Migration {
  override up(): void {
    this.addSql(
      `create table "network_map" ("id" uuid not null, "recorded_at" timestamptz not null, "recorded_by" uuid null, "version" int not null default 1, "client_id" uuid not null, "unit_id" int not null, "drawn_on" date not null, "contacts" jsonb not null, "ties" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "network_map" add constraint "network_map_client_id_unique" unique ("client_id");`);
    this.addSql(
      `alter table "network_map" add constraint "network_map_client_id_foreign" foreign key ("client_id") references "client" ("id");`,
    );
    this.addSql(
      `alter table "network_map" add constraint "network_map_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "network_map" enable row level security;`);
    this.addSql(
      `create policy "unit_reads" on "network_map" for select to "pulih_staff" using (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_adds" on "network_map" for insert to "pulih_staff" with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "unit_changes" on "network_map" for update to "pulih_staff" using (unit_id = (select app_identity_unit())) with check (unit_id = (select app_identity_unit()));`,
    );
    this.addSql(
      `create policy "agent_reads" on "network_map" for select to "pulih_agent" using (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_adds" on "network_map" for insert to "pulih_agent" with check (client_id = any ((select app_clients())::uuid[]));`,
    );
    this.addSql(
      `create policy "agent_changes" on "network_map" for update to "pulih_agent" using (client_id = any ((select app_clients())::uuid[])) with check (client_id = any ((select app_clients())::uuid[]));`,
    );
  }
}
