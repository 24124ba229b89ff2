import { Migration } from '@mikro-orm/migrations';

/** Extensions, the roles statements run as, and the settings the policies read. */
export class Migration001Roles extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm;');
    for (const role of ['pulih_staff', 'pulih_agent', 'pulih_analyst', 'pulih_partner', 'pulih_administrator']) {
      this.addSql(roleIfMissing(role, 'nologin'));
    }
    this.addSql(roleIfMissing('pulih_api', 'noinherit'));
    this.addSql('grant pulih_staff, pulih_agent, pulih_analyst, pulih_partner, pulih_administrator to pulih_api;');
    this.addSql(setting('app_account', 'uuid', 'app.account'));
    this.addSql(setting('app_unit', 'int', 'app.unit'));
    this.addSql(setting('app_identity_unit', 'int', 'app.identity_unit'));
    this.addSql(setting('app_agent', 'uuid', 'app.agent'));
    this.addSql(setting('app_units', 'int[]', 'app.units', '{}'));
    this.addSql(assignedClients);
    this.addSql(ownMeetings);
  }
}

const roleIfMissing = (role: string, options: string) =>
  `do $$ begin create role ${role} ${options}; exception when duplicate_object then null; end $$;`;

const setting = (name: string, type: string, key: string, otherwise?: string) =>
  `create function ${name}() returns ${type} language sql stable parallel safe as $$ select ${
    otherwise
      ? `coalesce(nullif(current_setting('${key}', true), ''), '${otherwise}')`
      : `nullif(current_setting('${key}', true), '')`
  }::${type} $$;`;

/** Clients assigned to the agent who asks; it reads past the policies, once a statement. */
const assignedClients = `create function app_clients() returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
  return (select coalesce(array_agg(client_id), '{}') from assignment where agent_id = app_agent() and ended_on is null);
end $$;`;

/** Meetings the agent who asks facilitated, or their clients attended. */
const ownMeetings = `create function app_meetings() returns uuid[] language plpgsql stable security definer set search_path = public as $$
begin
  return (select coalesce(array_agg(id), '{}') from (
    select id from group_meeting where agent_id = app_agent()
    union select meeting_id from attendance where client_id = any (app_clients())) m);
end $$;`;
