import { Migration } from '@mikro-orm/migrations';

/** Which of these rehabilitations a course began on, past the policies: a client may have moved to another unit since. */
const begunOn = `create function rehabilitations_begun_on(asked uuid[]) returns table (id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
    select distinct e.rehabilitation_id from enrollment e where e.rehabilitation_id = any (asked) $$;`;

/** What a course rests on changes no more. */
export class Migration036RehabilitationCourses extends Migration {
  override up(): void {
    this.addSql(begunOn);
    this.addSql('revoke all on function rehabilitations_begun_on(uuid[]) from public;');
    this.addSql('grant execute on function rehabilitations_begun_on(uuid[]) to pulih_staff, pulih_agent;');
  }
}
