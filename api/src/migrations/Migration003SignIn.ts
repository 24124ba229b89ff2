import { Migration } from '@mikro-orm/migrations';

/** What the login role may ask before it knows who asks: the account of a subject, the password of a name. */
export class Migration003SignIn extends Migration {
  override up(): void {
    this
      .addSql(`create function sign_in(known text) returns table (account uuid, name text, role text, unit int, units int[], agent uuid, zone text)
      language sql stable security definer set search_path = public as $$
        with recursive below as (
          select unit_id id from account where subject = known and active
          union select u.id from unit u join below b on u.parent_id = b.id)
        select a.id, a.name, a.role, a.unit_id, (select array_agg(id order by id) from below), a.agent, u.zone
        from account a join unit u on u.id = a.unit_id where a.subject = known and a.active $$;`);
    this
      .addSql(`create function password_of(login text) returns table (subject text, name text, password_hash text, demo boolean)
      language sql stable security definer set search_path = public as $$
        select a.subject, a.name, p.hash, a.demo from account a join account_password p on p.account_id = a.id where a.username = lower(login) and a.active $$;`);
    for (const name of ['sign_in(text)', 'password_of(text)']) {
      this.addSql(`revoke all on function ${name} from public;`);
      this.addSql(`grant execute on function ${name} to pulih_api;`);
    }
    this.addSql(`create table oidc_payload (
      kind text not null, id text not null, payload jsonb not null, grant_id text, uid text, user_code text,
      expires_at timestamptz, consumed_at timestamptz, primary key (kind, id));`);
    this.addSql('create index on oidc_payload (grant_id) where grant_id is not null;');
    this.addSql('create index on oidc_payload (uid) where uid is not null;');
    this.addSql('create index on oidc_payload (expires_at);');
    this.addSql('grant select, insert, update, delete on oidc_payload to pulih_api;');
  }
}
