import { Migration } from '@mikro-orm/migrations';

/** How often each rule refused, by unit and day; only the function writes it, and only upwards. */
export class Migration015RuleRefusals extends Migration {
  override up(): void {
    this.addSql(
      `create table "rule_refusal" ("unit_id" int not null, "rule" text not null, "refused_on" date not null, "times" int not null, primary key ("unit_id", "rule", "refused_on"));`,
    );
    this.addSql(
      `alter table "rule_refusal" add constraint "rule_refusal_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
    );
    this.addSql(`alter table "rule_refusal" enable row level security;`);
    this.addSql(
      `create policy "staff_reads" on "rule_refusal" for select to "pulih_staff" using (unit_id = any ((select app_units())::int[]));`,
    );
    this.addSql(`create function count_refusals(unit int, day date, rules text[]) returns void
      language sql security definer set search_path = public as $$
        insert into rule_refusal (unit_id, rule, refused_on, times)
        select unit, rule, day, count(*) from unnest(rules) rule group by rule order by rule
        on conflict (unit_id, rule, refused_on) do update set times = rule_refusal.times + excluded.times $$;`);
    this.addSql('revoke all on function count_refusals(int, date, text[]) from public;');
    this.addSql('grant execute on function count_refusals(int, date, text[]) to pulih_api;');
  }
}
