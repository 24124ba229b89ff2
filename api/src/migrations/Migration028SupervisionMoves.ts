import { Migration } from '@mikro-orm/migrations';

/** A planned supervision is moved with a reason, and follow-ups are asked for outside a visit. */
export class Migration028SupervisionMoves extends Migration {
  override up(): void {
    this.addSql(`alter table "follow_up" drop constraint "follow_up_finding_id_foreign";`);
    this.addSql(`alter table "follow_up" drop constraint "follow_up_visit_id_foreign";`);
    this.addSql(`alter table "supervision_visit" add "moves" jsonb not null default '[]';`);
    this.addSql(`alter table "follow_up" add "assistance_id" uuid null;`);
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_assistance_id_foreign" foreign key ("assistance_id") references "assistance" ("id") on delete set null;`,
    );
    this.addSql(`alter table "follow_up" alter column "finding_id" drop not null;`);
    this.addSql(`alter table "follow_up" alter column "visit_id" drop not null;`);
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_finding_id_foreign" foreign key ("finding_id") references "supervision_finding" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_visit_id_foreign" foreign key ("visit_id") references "supervision_visit" ("id") on delete set null;`,
    );
    this.addSql(`create index "follow_up_assistance_id_index" on "follow_up" ("assistance_id");`);
  }
}
