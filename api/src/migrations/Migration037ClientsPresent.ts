import { Migration } from '@mikro-orm/migrations';

/** How many clients came to each of these meetings, past the policies: a number, and of whom is not told. */
const clientsPresent = `create function clients_present(asked uuid[]) returns table (meeting uuid, clients int)
  language sql stable security definer set search_path = public, pg_temp as $$
    select a.meeting_id, count(*)::int from attendance a
      where a.meeting_id = any (asked) and a.attendee = 'CLIENT' group by 1 $$;`;

/** An agent sees the attendance of their own clients; a meeting's quorum is judged by all who came. */
export class Migration037ClientsPresent extends Migration {
  override up(): void {
    this.addSql(clientsPresent);
    this.addSql('revoke all on function clients_present(uuid[]) from public;');
    this.addSql('grant execute on function clients_present(uuid[]) to pulih_staff, pulih_agent;');
  }
}
