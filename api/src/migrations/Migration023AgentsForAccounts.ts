import { Migration } from '@mikro-orm/migrations';

/** What an administrator may know of agents, past the policies: enough to open the account of the right one. */
const agentsOfUnit = `create function agents_of_unit(asked int)
  returns table (id uuid, initials text, "decreeNumber" text, village text, taken boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
    select a.id, (select string_agg(upper(left(word, 1)) || '.', ' ' order by at)
        from regexp_split_to_table(trim(a.name), '\\s+') with ordinality words (word, at) where at <= 4),
      a.decree_number, v.name, exists (select 1 from account o where o.agent = a.id and o.active)
    from recovery_agent a join village v on v.code = a.village_code
    where a.unit_id = asked and a.status = 'APPOINTED' order by v.name, a.decree_number $$;`;

/** Administrators choose the agent of an account without seeing who the agent is. */
export class Migration023AgentsForAccounts extends Migration {
  override up(): void {
    this.addSql(agentsOfUnit);
    this.addSql('revoke all on function agents_of_unit(int) from public;');
    this.addSql('grant execute on function agents_of_unit(int) to pulih_administrator;');
  }
}
