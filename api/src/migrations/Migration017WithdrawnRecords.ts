import { Migration } from '@mikro-orm/migrations';

/** A recovery record that was handed in by mistake may be withdrawn. */
export class Migration017WithdrawnRecords extends Migration {
  override up(): void {
    this.addSql(`alter table "correction" drop constraint "correction_kind_check";`);
    this.addSql(
      `alter table "correction" add constraint "correction_kind_check" check ("kind" in ('VISIT', 'ACTIVITY', 'GROUP_MEETING', 'URINE_TEST', 'QUALITY_OF_LIFE', 'REFERRAL', 'RELAPSE', 'SURVEY', 'RECOVERY_RECORD', 'OUTCOME'));`,
    );
  }
}
