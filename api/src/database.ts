import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import pg from 'pg';
import { entities } from './entities.js';
import { ChangeNotes } from './ground/changes.js';
import { migrations } from './migrations/index.js';
import { StartError } from './settings.js';

/** The login role of the API: it owns nothing and sees nothing until a statement takes a viewer's role. */
const LOGIN = 'pulih_api';

/** How MikroORM is set up, for the API and for the migrations alike. */
export function configOf(clientUrl: string, more: Partial<Options> = {}): Options {
  return defineConfig({
    clientUrl,
    entities,
    metadataProvider: ReflectMetadataProvider,
    forceUtcTimezone: true,
    subscribers: [new ChangeNotes()],
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration', silent: true },
    schemaGenerator: { skipTables: ['oidc_payload', 'migration'] },
    pool: { min: 1, max: 16 },
    driverOptions: { statement_timeout: 15_000 },
    ...more,
  }) as Options;
}

/** The same server and database, as the API's login role. */
export function asLogin(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = LOGIN;
  url.password = password;
  return url.href;
}

/** Brings the database up to date as its owner: migrations, grants, the login role's password. */
export async function migrate(ownerUrl: string, password: string): Promise<void> {
  await checkServer(ownerUrl);
  await asOwner(ownerUrl, async (orm) => {
    await orm.migrator.up();
    const login = `alter role ${LOGIN} with login password '${password.replaceAll("'", "''")}'`;
    await orm.em.getConnection().execute(`${grantsOf(orm)}\n${login}`);
  });
}

/** Does something as the owner of the tables, whom the policies do not hold; for set-up only. */
export async function asOwner<T>(ownerUrl: string, act: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await MikroORM.init(configOf(ownerUrl, { pool: { min: 1, max: 2 }, driverOptions: {} }));
  try {
    return await act(orm);
  } finally {
    await orm.close();
  }
}

/** Each role may do to a table what the table's policies let it do to some rows, and no more. */
function grantsOf(orm: MikroORM): string {
  const lines = [...orm.getMetadata().getAll().values()].flatMap((meta) =>
    meta.policies.flatMap(({ command, roles }) => {
      const rights = command === 'all' ? 'select, insert, update' : command;
      return (roles ?? []).map((role) => `grant ${rights} on "${meta.tableName}" to ${role};`);
    }),
  );
  return lines.join('\n');
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    const version = Number(rows[0]?.version);
    if (version < 150_000)
      throw new StartError(`The database is PostgreSQL ${Math.floor(version / 10_000)}; Pulih wants 15 or newer.`);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `DATABASE_URL does not lead to a PostgreSQL server: ${(error as Error).message || 'no answer'}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
