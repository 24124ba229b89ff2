import { Migration } from '@mikro-orm/migrations';
import { evidenceWithReports } from './budgetEvidence.js';

/** Records handed in, network meetings and months of service are evidence too; a line keeps the document of its price. */
export class Migration018ReportedEvidence extends Migration {
  override up(): void {
    this.addSql(`alter table "budget_plan_line" add "source" text null;`);
    this.addSql(evidenceWithReports);
  }
}
