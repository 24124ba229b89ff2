import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { asOwner } from '../database.js';
import type { Settings } from '../settings.js';
import { hashOf } from '../people/password.js';
import { Unit } from '../units/unit.js';
import { demoPassword } from './accounts.js';
import { addBudgets } from './budgets/budgets.js';
import { peopleOf } from './budgets/keeping.js';
import { build } from './build.js';
import { addReports } from './reports/reports.js';
import { dayIn } from './ground/instant.js';
import { World } from './ground/world.js';
import { write } from './ground/write.js';
import { readPlaces, readProvinces } from './units/regions.js';
import { seatsOf } from './units/seats.js';
import { addPasswords } from './units/staff.js';

type Needed = { secrets: Pick<Settings['secrets'], 'dataKey'> };
type Say = (line: string) => void;

/** Writes the demo world once, as the database's owner: made up, marked so, the same for the same day. */
export async function seedDemo(
  ownerUrl: string,
  { secrets }: Needed,
  say: Say,
  today: CivilDate = dayIn(new Date(), 'Asia/Jakarta'),
): Promise<void> {
  await asOwner(ownerUrl, async (orm) => {
    const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
    const client = await pool.connect();
    try {
      await client.query('begin');
      if (await isEmpty(client, say)) await seed(client, orm, new World(orm.em.fork(), today, secrets.dataKey), say);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  });
}

/** Whether nobody is there yet: neither the demo world nor people of one's own. A second server that starts meanwhile waits here. */
async function isEmpty(client: PoolClient, say: Say): Promise<boolean> {
  await client.query("select pg_advisory_xact_lock(hashtext('pulih demo'))");
  const { rows } = await client.query<{ n: number; demo: boolean }>(
    'select count(*)::int n, bool_or(demo) demo from account',
  );
  const [found] = rows;
  if (found?.n && !found.demo) say('Demo world: not written, the database has accounts of its own.');
  return !found?.n;
}

async function seed(client: PoolClient, orm: MikroORM, world: World, say: Say): Promise<void> {
  say('Demo world: making up people …');
  const seats = seatsOf(await readProvinces(client));
  const homes = seats.map(({ home }) => home);
  build(world, seats, await readPlaces(client, homes));
  addPasswords(world, await hashOf(demoPassword));
  const [clients, agents, units] = [Client, RecoveryAgent, Unit].map((one) => world.of<object>(one).length);
  say(`Demo world: writing ${clients} clients, ${agents} agents, ${units} units, all made up …`);
  await write(client, orm, world.rows);
  await client.query('analyze');
  const people = peopleOf(world);
  await addReports(client, orm, world);
  await addBudgets(client, orm, world, people);
}
