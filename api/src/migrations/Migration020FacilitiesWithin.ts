import { Migration } from '@mikro-orm/migrations';

/** Facilities are looked for by where they lie. */
export class Migration020FacilitiesWithin extends Migration {
  override up(): void {
    this.addSql(`create index "facility_village_code_index" on "facility" ("village_code");`);
  }
}
