import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openServer } from '../../api/src/server.js';
import { given } from '../support/given.js';
import { importing, list, person } from '../support/importing.js';
import { upload } from '../support/upload.js';
import { openWorld, type Person, type World } from '../support/world.js';

const LONG = 60_000;
const MB = 1024 * 1024;

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const many = (count: number): string => list(...Array.from({ length: count }, () => person({ nik: '' })));
const count = async (condition = 'true'): Promise<number> =>
  (await world.owner.query(`select count(*)::int n from client where ${condition}`)).rows[0].n;

/** Most memory the process held above what it began with, in bytes, until it is asked. */
function watched(): () => number {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  return () => {
    clearInterval(timer);
    return most - before;
  };
}

test(
  '10,000 rows are read and written with progress, in memory that does not grow with them',
  async () => {
    const { previewed, confirmed } = importing(world);
    const content = many(10_000);
    const growth = watched();
    const { id, counts, job } = await previewed(officer, content);
    expect(counts).toMatchObject({ rows: 10_000, new: 10_000, errors: 0 });
    expect(job).toMatchObject({ state: 'DONE', done: 10_000, total: 10_000, percent: 100 });
    await confirmed(officer, id);
    expect(growth()).toBeLessThan(300 * MB);
    expect(await count()).toBe(10_000);
    expect(await count(`code ~ '^3174-[0-9]{4}-[0-9]{6}$'`)).toBe(10_000);
  },
  LONG,
);

test(
  'a list that is being read when the server stops is read from its beginning after the start',
  async () => {
    const { id: fileId } = await upload(world, officer, 'daftar.csv', many(4_000));
    const { id } = await given(world).done(
      officer,
      'mutation M($input: PreviewImportInput!) { previewImport(input: $input) { id } }',
      { input: { fileId } },
    );
    while ((await staged(id)) === 0) await pause();
    await world.app.close();
    expect(await state(id)).toBe('READING RUNNING');
    expect(await staged(id)).toBeLessThan(4_000);
    const again = await openServer({ ...world.house, subject: async () => null });
    await again.ready();
    while ((await state(id)) !== 'READY DONE') await pause();
    expect(await staged(id)).toBe(4_000);
    await again.close();
  },
  LONG,
);

const staged = async (id: string): Promise<number> =>
  (await world.owner.query('select count(*)::int n from import_row where import_id = $1', [id])).rows[0].n;
const state = async (id: string): Promise<string> =>
  (
    await world.owner.query(
      `select i.status || ' ' || j.state s from import i join job j on j.id = i.job_id where i.id = $1`,
      [id],
    )
  ).rows[0].s;
const pause = () =>
  new Promise((next) => {
    setTimeout(next, 5);
  });
