import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { graphql, GraphQLError } from 'graphql';
import pg from 'pg';
import { asLogin, configOf } from './database.js';
import { passwordIn } from './embedded/initialise.js';
import { placeFor } from './embedded/place.js';
import { explain } from './errors.js';
import { Context, type House, type Language } from './ground/context.js';
import { schemaOn } from './schema.js';
import type { Settings } from './settings.js';
import { viewers } from './signin/account.js';
import { StartError } from './startError.js';

/** What a command does as one account, through the same doors as the API. */
export interface Commanding {
  house: House;
  context: () => Context;
  /** Asks the API in this process. @throws the first error as a sentence. */
  ask: (document: string, variables: object) => Promise<any>; // eslint-disable-line typescript/no-explicit-any -- the shape is the document's
  close: () => Promise<void>;
}

/** Opens the data for a command as the account of that name. @throws StartError in one sentence. */
export async function commandAs(settings: Settings, username: string, language: Language): Promise<Commanding> {
  const ownerUrl = settings.databaseUrl ?? running(settings.dataFolder);
  const subject = await subjectOf(ownerUrl, username);
  const orm = await MikroORM.init(
    configOf(asLogin(ownerUrl, settings.secrets.databasePassword), { pool: { min: 1, max: 4 } }),
  );
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const house = { orm, pool, dataKey: settings.secrets.dataKey };
  const viewer = await viewers(pool)(subject);
  const schema = await schemaOn(orm);
  const context = () => new Context(house, viewer, language, randomUUID());
  const ask: Commanding['ask'] = async (source, variableValues) => {
    const contextValue = context();
    const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
    await contextValue.read.close();
    if (errors?.[0]) throw new StartError(explain(errors[0] as GraphQLError, contextValue).message);
    return data;
  };
  return { house, context, ask, close: () => orm.close() };
}

/** The address of the PostgreSQL that Pulih runs itself. */
function running(dataFolder: string): string {
  const folder = placeFor(dataFolder);
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file))
    throw new StartError('Pulih does not run: start it with npm start, or name its database with DATABASE_URL.');
  const port = readFileSync(file, 'utf8').split('\n')[3];
  return `postgres://postgres:${passwordIn(folder)}@127.0.0.1:${port}/postgres`;
}

async function subjectOf(ownerUrl: string, username: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  try {
    await owner.connect();
    const asked = 'select subject from account where username = lower($1) and active';
    const { rows } = await owner.query<{ subject: string }>(asked, [username]);
    if (rows[0]) return rows[0].subject;
  } catch (error) {
    throw new StartError(`The database does not answer: ${(error as Error).message || 'no reason given'}.`);
  } finally {
    await owner.end().catch(() => undefined);
  }
  throw new StartError(`There is no open account "${username}"; name one with --as.`);
}
