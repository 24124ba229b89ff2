import Excel from 'exceljs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workbookOf } from '../../api/src/lists/workbook.js';
import { columns, exporting } from '../support/exporting.js';
import { villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

const MANY = 40_000;
const MB = 1024 * 1024;

let world: World;
let head: Person;
beforeAll(async () => {
  world = await openWorld();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  await world.owner.query(
    `insert into client (id, recorded_at, version, code, unit_id, village_code, initials, sex, born_year, pathway)
     select gen_random_uuid(), now(), 1, '3174-2026-' || lpad(n::text, 6, '0'), $1, $2, 'A. B.', 'MALE', 1990, 'VOLUNTARY'
     from generate_series(1, ${MANY}) n`,
    [units.selatan, villages.tebetTimur],
  );
  await world.owner.query('analyze client');
});
afterAll(() => world.close());

test('40,000 rows are written with progress and a stated total, in memory that does not grow with them', async () => {
  const { exportList, seen, settled, fetched } = exporting(world);
  const before = process.memoryUsage.rss();
  const asked = { columns: columns('code', 'initials', 'sex', 'ageGroup', 'unit.name', 'village.name') };
  const { id } = (await exportList(head, asked)).data.exportList;
  const percents = new Set<number>();
  let [most, found] = [before, await seen(head, id)];
  while (['WAITING', 'RUNNING'].includes(found.job.state)) {
    percents.add(found.job.percent);
    most = Math.max(most, process.memoryUsage.rss());
    found = await seen(head, id);
  }
  expect(await settled(head, id)).toMatchObject({
    rows: MANY,
    job: { state: 'DONE', done: MANY, total: MANY, percent: 100 },
  });
  expect(percents.size).toBeGreaterThan(2);
  expect(most - before).toBeLessThan(200 * MB);
  const lines = (await fetched(head, id)).body.trimEnd().split('\r\n');
  expect(lines[1]).toBe(`# Jumlah baris;${MANY}`);
  expect(lines.length).toBe(MANY + 8);
  expect(new Set(lines).size).toBe(MANY + 8);
});

test('a file that is being written is given up when its owner says so, and nothing of it stays', async () => {
  const { exportList, seen, fetched, settled } = exporting(world);
  const { id } = (await exportList(head, { form: 'XLSX' })).data.exportList;
  while ((await seen(head, id)).job.done === 0) expect((await seen(head, id)).job.state).not.toBe('DONE');
  const { errors } = await world.ask<any, object>(
    head,
    'mutation M($id: UUID!) { cancelExport(id: $id) { id job { state } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  expect(await settled(head, id)).toMatchObject({ rows: null, job: { state: 'CANCELLED' } });
  expect((await fetched(head, id)).statusCode).toBe(404);
  const next = (await exportList(head, { filter: { search: '000001' } })).data.exportList;
  expect(await settled(head, next.id)).toMatchObject({ rows: 1, job: { state: 'DONE' } });
  const { rows } = await world.owner.query('select 1 from list_export_piece where export_id = $1', [id]);
  expect(rows).toEqual([]);
});

test('rows beyond what a sheet takes go on on further sheets, each with a name of its own', async () => {
  const batches = async function* () {
    for (const at of [1, 2, 3]) yield [[`${at} a`], [`${at} b`]];
  };
  const first = { title: 'Klien belum terdaftar pascarehabilitasi', facts: [], note: '', more: 'lanjutan' };
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf(first, ['Kode'], batches(), 2)) pieces.push(piece);
  const book = new Excel.Workbook();
  await book.xlsx.load(Buffer.concat(pieces) as never);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Klien belum terdaftar pascareha',
    'Klien belum terdaf (lanjutan 2)',
    'Klien belum terdaf (lanjutan 3)',
  ]);
  expect(book.worksheets.slice(1).map((one) => one.getColumn(1).values.slice(1))).toEqual([
    ['Kode', '2 a', '2 b'],
    ['Kode', '3 a', '3 b'],
  ]);
});
