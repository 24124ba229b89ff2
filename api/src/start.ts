import { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Closing } from './closing.js';
import { asLogin, configOf, migrate } from './database.js';
import { demoAccounts } from './demo/accounts.js';
import { seedDemo } from './demo/index.js';
import { startEmbedded } from './embedded.js';
import { buildPanel } from './panel.js';
import { loadRegions } from './regions/load.js';
import { roomsOf } from './rooms.js';
import { openServer } from './server.js';
import type { Settings } from './settings.js';
import { openSignIn } from './signin/index.js';
import { checkPort, databaseError, portError, refuseDemo } from './startChecks.js';

type Say = (line: string) => void;

/** How long requests may take to end once Pulih is asked to stop, in milliseconds. */
const PATIENCE = 4_000;

/** Opens everything in order, noting how to close it. @throws StartError in one sentence. */
export async function start(settings: Settings, closing: Closing, say: Say): Promise<void> {
  await checkPort(settings);
  const panel = buildPanel(say);
  panel.catch(() => undefined);
  const ownerUrl = settings.databaseUrl ?? (await embedded(settings, closing, say));
  await prepare(ownerUrl, settings, say).catch((error: unknown) => {
    throw databaseError(error);
  });
  const login = asLogin(ownerUrl, settings.secrets.databasePassword);
  const orm = await MikroORM.init(configOf(login));
  closing.add(() => orm.close());
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  await panel;
  const demo = settings.demo ? demoAccounts : [];
  const signIn = openSignIn(settings, pool, demo);
  const { dataKey } = settings.secrets;
  const { subject } = signIn;
  const { trustProxy } = settings;
  const app = await openServer({ orm, pool, dataKey, subject, trustProxy, rooms: roomsOf(settings, signIn) });
  closing.add(() => closeWithin(app, PATIENCE));
  await app.listen({ port: settings.port, host: settings.host }).catch((error: Error) => {
    throw portError(error, settings);
  });
}

async function embedded({ dataFolder }: Settings, closing: Closing, say: Say): Promise<string> {
  const starting = startEmbedded(dataFolder, [], say);
  closing.add(async () => (await starting).stop());
  const database = await starting;
  process.once('exit', database.kill);
  const why = database.folder.startsWith(dataFolder) ? '' : ` (its user may not enter ${dataFolder})`;
  say(`Database: PostgreSQL in ${database.folder}${why}`);
  return database.url;
}

async function prepare(ownerUrl: string, settings: Settings, say: Say): Promise<void> {
  await migrate(ownerUrl, settings.secrets.databasePassword);
  if (settings.production) await refuseDemo(ownerUrl);
  const villages = await loadRegions(ownerUrl);
  say(`Regions: ${villages.toLocaleString('en')} villages`);
  if (settings.demo) await seedDemo(ownerUrl, settings, say);
}

/** Connections end as soon as their requests do, and after the patience in any case. */
async function closeWithin(app: FastifyInstance, patience: number): Promise<void> {
  const hanging = setInterval(() => app.server.closeIdleConnections(), 50);
  const cut = setTimeout(() => app.server.closeAllConnections(), patience);
  await app.close();
  clearInterval(hanging);
  clearTimeout(cut);
}
