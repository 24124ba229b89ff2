import { Migration } from '@mikro-orm/migrations';

/** A rehabilitation that goes on is corrected, with a reason, and ended. */
export class Migration033RehabilitationChanges extends Migration {
  override up(): void {
    this.addSql(`alter table "rehabilitation" add "version" int not null default 1, add "corrected_for" text null;`);
  }
}
