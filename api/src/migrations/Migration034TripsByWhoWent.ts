import { Migration } from '@mikro-orm/migrations';
import { evidenceByWhoWent } from './budgetEvidence.js';

/** A trip stays with who made it when somebody else corrects the visit. */
export class Migration034TripsByWhoWent extends Migration {
  override up(): void {
    this.addSql(evidenceByWhoWent);
  }
}
