import { Migration } from '@mikro-orm/migrations';

/** An attached file of a claim, for its own unit's staff; a receipt also for the tiers above. */
const mayOpen = `c.id = attached and (c.unit_id = app_identity_unit()
    or (c.kind = 'RECEIPT' and c.unit_id = any (app_units()::int[])))`;

const receiptFile = `create function receipt_file(attached uuid) returns table (file uuid, name text, form text, pieces int)
  language sql stable security definer set search_path = public, pg_temp as $$
    select f.id, f.name, lower(f.kind), (select count(*)::int from stored_file_piece p where p.file_id = f.id)
    from claim_file c join stored_file f on f.id = c.file_id where f.kind is not null and f.cleared_at is null and ${mayOpen}
  $$;`;

const receiptPiece = `create function receipt_piece(attached uuid, nth int) returns bytea
  language sql stable security definer set search_path = public, pg_temp as $$
    select p.sealed from claim_file c join stored_file_piece p on p.file_id = c.file_id and p.place = nth where ${mayOpen}
  $$;`;

/** Evidence is looked at each hour, and receipts are told apart from attendance lists, so that who approves may open them. */
export class Migration025HourlyPayables extends Migration {
  override up(): void {
    this.addSql(
      `create table "derivation" ("unit_id" int not null, "derived_at" timestamptz not null, "hourly" boolean not null, "added" int not null, "changed" int not null, "reversed" int not null, "undone" int not null, primary key ("unit_id"));`,
    );
    this.addSql(`alter table "claim_file" add "kind" text not null default 'ATTENDANCE';`);
    this.addSql(`alter table "claim_file" alter column "kind" drop default;`);
    this.addSql(
      `alter table "claim_file" add constraint "claim_file_kind_check" check ("kind" in ('RECEIPT', 'ATTENDANCE'));`,
    );
    this.addSql(
      `alter table "derivation" add constraint "derivation_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`alter table "derivation" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "derivation" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "staff_adds" on "derivation" for insert to "pulih_staff" with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "staff_changes" on "derivation" for update to "pulih_staff" using (unit_id = (select app_unit())) with check (unit_id = (select app_unit()));`,
    );
    this.addSql(
      `create policy "above_adds" on "derivation" for insert to "pulih_staff" with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(
      `create policy "above_changes" on "derivation" for update to "pulih_staff" using (unit_id = any ((select app_units())::int[])) with check (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(receiptFile);
    this.addSql(receiptPiece);
    for (const one of ['receipt_file(uuid)', 'receipt_piece(uuid, int)']) {
      this.addSql(`revoke all on function ${one} from public;`);
      this.addSql(`grant execute on function ${one} to pulih_staff;`);
    }
  }
}
