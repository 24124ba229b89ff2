import { Migration } from '@mikro-orm/migrations';

/** A saved list keeps the order of its columns too. */
export class Migration031SavedColumnOrder extends Migration {
  override up(): void {
    this.addSql(`alter table "saved_list" add "column_order" jsonb not null default '[]';`);
  }
}
