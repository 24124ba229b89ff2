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
import { checkPort, portError, refuseDemo, saidOfDatabase } from './startChecks.js';

type Say = (line: string) => void;

/** How long requests may take to end once Pulih is asked to stop, in milliseconds. */
const PATIENCE = 4_000;

/** Opens everything in order, noting how to close it. @throws StartError in one sentence. */
export async function start(settings: Settings, closing: Closing, say: Say): Promise<void> {
  await checkPort(settings);
  const ownerUrl = settings.databaseUrl ?? (await embedded(settings, closing, say));
  await prepare(ownerUrl, settings).catch(saidOfDatabase);
  await Promise.all([buildPanel(say), fill(ownerUrl, settings, say).catch(saidOfDatabase)]);

  const orm = await MikroORM.init(configOf(asLogin(ownerUrl, settings.secrets.databasePassword)));
  closing.add(() => orm.close());
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  const signIn = openSignIn(settings, pool, settings.demo ? demoAccounts : []);
  const { secrets, trustProxy, port, host, itemWording } = settings;
  const house = { orm, pool, dataKey: secrets.dataKey, itemWording };
  const rooms = roomsOf(settings, signIn);
  const app = await openServer({ ...house, subject: signIn.subject, trustProxy, rooms });
  closing.add(() => closeWithin(app, PATIENCE));
  await app.listen({ port, host }).catch((error: Error) => {
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

async function prepare(ownerUrl: string, { secrets, production }: Settings): Promise<void> {
  await migrate(ownerUrl, secrets.databasePassword);
  if (production) await refuseDemo(ownerUrl);
}

async function fill(ownerUrl: string, settings: Settings, say: Say): Promise<void> {
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
