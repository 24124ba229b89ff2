import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { importing, list, person } from '../support/importing.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const kept = async (id: string): Promise<object> =>
  (
    await world.owner.query(
      `select (select count(*)::int from import_row where import_id = i.id) rows,
        (select count(*)::int from stored_file_piece where file_id = i.file_id) pieces from import i where i.id = $1`,
      [id],
    )
  ).rows[0];

test('what nobody confirms within seven days is deleted: its rows and its file', async () => {
  const { previewed, confirm, settled } = importing(world);
  const { id } = await previewed(officer, list(person()));
  await world.owner.query('select clear_imports()');
  expect(await kept(id)).toEqual({ rows: 1, pieces: 1 });
  for (const table of ['import', 'stored_file'])
    await world.owner.query(`update ${table} set recorded_at = recorded_at - interval '7 days 1 hour'`);
  await world.owner.query('select clear_imports()');
  expect(await kept(id)).toEqual({ rows: 0, pieces: 0 });
  expect(await settled(officer, id)).toMatchObject({
    status: 'EXPIRED',
    message: expect.stringContaining('tujuh hari'),
  });
  const { errors } = await confirm(officer, id);
  expect(errors?.[0]?.extensions.code).toBe('STEP_NOT_ALLOWED');
});

test('an import given up keeps no rows', async () => {
  const { previewed } = importing(world);
  const { id } = await previewed(officer, list(person()));
  const discarded = await given(world).done(officer, 'mutation M($id: UUID!) { discardImport(id: $id) { status } }', {
    id,
  });
  expect(discarded).toEqual({ status: 'DISCARDED' });
  expect(await kept(id)).toMatchObject({ rows: 0 });
});

test('work that three times ended with its server is given up, and its import says so', async () => {
  const { previewed, settled } = importing(world);
  const { id } = await previewed(officer, list(person()));
  await world.owner.query(`update job set state = 'RUNNING', attempts = 3 where about = $1`, [id]);
  await world.owner.query(`update import set status = 'READING' where id = $1`, [id]);
  await world.house.pool.query(`select * from take_job('{imports.read}')`);
  await world.house.pool.query('select clear_imports()');
  expect(await settled(officer, id)).toMatchObject({
    ...{ status: 'FAILED', job: { state: 'FAILED' } },
    message: 'Pembacaan terhenti karena kesalahan sistem. Coba lagi; tidak ada yang dicatat.',
  });
});

test('who asks without a role may call none of the functions on clients, and takes no work of a closed account', async () => {
  await expect(world.house.pool.query(`select registered_elsewhere('{}')`)).rejects.toThrow('permission denied');
  const { previewed } = importing(world);
  const leaver = await given(world).officer();
  const { id } = await previewed(leaver, list(person()));
  await world.owner.query('update account set active = false where id = $1', [leaver.account]);
  await world.owner.query(`update job set state = 'WAITING' where about = $1`, [id]);
  const { rows } = await world.house.pool.query(`select * from take_job('{imports.read}')`);
  expect(rows).toEqual([]);
});
