import { Migration } from '@mikro-orm/migrations';

/** The tiers above acknowledge a report that reached them, and pass it on. */
export class Migration024ReportCopies extends Migration {
  override up(): void {
    this.addSql(`alter table "report_step" drop constraint "report_step_act_check";`);
    this.addSql(
      `alter table "report_step" add constraint "report_step_act_check" check ("act" in ('COMPILED', 'SENT', 'RETURNED', 'ACCEPTED', 'COPIED', 'ACKNOWLEDGED', 'PASSED_ON'));`,
    );
    this.addSql(
      `create policy "staff_acknowledges" on "report_step" for insert to "pulih_staff" with check (unit_id = any ((select app_units())::int[]) and act in ('ACKNOWLEDGED', 'PASSED_ON'));`,
    );
  }
}
