import { Migration } from '@mikro-orm/migrations';

/** What was paid as another line or year than its evidence is of, since that was corrected. */
export class Migration029Misbooked extends Migration {
  override up(): void {
    this.addSql(`alter table "derivation" add "misbooked" int not null default 0;`);
    this.addSql(`alter table "derivation" alter column "misbooked" drop default;`);
    this.addSql(`alter table "payable" add "belongs_to" text null, add "belongs_to_year" int null;`);
    this.addSql(
      `alter table "payable" add constraint "payable_belongs_to_check" check ("belongs_to" in ('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5'));`,
    );
  }
}
