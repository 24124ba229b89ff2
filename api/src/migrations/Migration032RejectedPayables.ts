import { Migration } from '@mikro-orm/migrations';

/** What a rejected claim held stays with it, and its evidence has another payable. */
export class Migration032RejectedPayables extends Migration {
  override up(): void {
    this.addSql(`alter table "payable" drop constraint "payable_status_check";`);
    this.addSql(
      `alter table "payable" add constraint "payable_status_check" check ("status" in ('PAYABLE', 'NOT_PAYABLE', 'CLAIMED', 'APPROVED', 'PAID', 'REVERSED', 'REJECTED'));`,
    );
    this.addSql(`drop index "payable_one_evidence";`);
    this.addSql(
      `create unique index "payable_one_evidence" on "payable" ("evidence_key") where status not in ('REVERSED', 'REJECTED');`,
    );
  }
}
