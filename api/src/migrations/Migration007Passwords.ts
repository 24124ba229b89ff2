import { Migration } from '@mikro-orm/migrations';

/** What the login role may do about one's own password, past the policies. */
export class Migration007Passwords extends Migration {
  override up(): void {
    this.addSql(`create function username_of(asked uuid) returns table (username text)
      language sql stable security definer set search_path = public as $$
        select username from account where id = asked and active $$;`);
    this.addSql(`create function set_password(asked uuid, hashed text) returns void
      language sql security definer set search_path = public as $$
        update account_password set hash = hashed where account_id = asked $$;`);
    for (const name of ['username_of(uuid)', 'set_password(uuid, text)']) {
      this.addSql(`revoke all on function ${name} from public;`);
      this.addSql(`grant execute on function ${name} to pulih_api;`);
    }
  }
}
