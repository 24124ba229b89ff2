import { seedDemo } from '../../api/src/demo/index.js';
import { asServer, copyOf, openWorld, TEMPLATE, type World } from './world.js';

const DEMO_TEMPLATE = 'template_demo';
const UNFINISHED = `${DEMO_TEMPLATE}_unfinished`;

/** Writes the demo world of today into a world's database. */
export const seed = ({ ownerUrl }: Pick<World, 'ownerUrl'>): Promise<void> =>
  seedDemo(ownerUrl, { secrets: { dataKey: 'only-for-tests' } }, () => undefined);

/** Makes a template with the demo world of today. */
export async function makeTemplate(name: string): Promise<string> {
  await seed({ ownerUrl: await copyOf(TEMPLATE, name) });
  return name;
}

/** Writes the demo world once for all test files; who comes meanwhile waits. */
const ensureTemplate = () =>
  asServer(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('${DEMO_TEMPLATE}'))`);
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [DEMO_TEMPLATE]);
    if (rows.length > 0) return;
    await makeTemplate(UNFINISHED);
    await client.query(`alter database ${UNFINISHED} rename to ${DEMO_TEMPLATE}`);
  });

/** A world with the demo world in it, and three ways to look at its rows. */
export async function openDemoWorld() {
  await ensureTemplate();
  const world = await openWorld({}, DEMO_TEMPLATE);
  const rows = async (sql: string, values: unknown[] = []): Promise<any[]> =>
    (await world.owner.query(sql, values)).rows;
  return {
    world,
    rows,
    /** The values of a statement's one column, in order. */
    list: async (sql: string): Promise<any[]> => (await rows(`select array(${sql}) list`))[0].list,
    /** The one value of a statement. */
    one: async (sql: string): Promise<any> => Object.values((await rows(sql))[0])[0],
  };
}
