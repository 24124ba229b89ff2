import { seedDemo } from '../../api/src/demo/index.js';
import { openWorld, type World } from './world.js';

/** Writes the demo world of today into a world's database. */
export const seed = ({ ownerUrl }: Pick<World, 'ownerUrl'>): Promise<void> =>
  seedDemo(ownerUrl, { secrets: { dataKey: 'only-for-tests' } }, () => undefined);

/** A world with the demo world in it, and three ways to look at its rows. */
export async function openDemoWorld() {
  const world = await openWorld({}, (ownerUrl) => seed({ ownerUrl }));
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
