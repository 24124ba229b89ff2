import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { rowsIn } from '../support/workbook.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
let planId: string;
const year = Number(daysAgo(0).slice(0, 4));
const does = () => budgeting(world);
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  await does().courses(officer, 2, daysAgo(2));
  const drivers = [{ driver: 'clients', count: 10 }];
  const { id } = await given(world).done(
    officer,
    'mutation M($input: DraftPlanInput!) { draftPlan(input: $input) { id } }',
    { input: { fiscalYear: year, source: 'APBN', drivers } },
  );
  planId = id;
  const claim = await does().claim(officer);
  await does().decide(head, 'approve', [claim.id]);
});
afterAll(() => world.close());

const download = (who: Person | null, path: string) =>
  world.app.inject({ url: path, headers: who ? { authorization: `Bearer ${who.token}` } : {} });

const rowsOf = async (path: string) => rowsIn((await download(officer, path)).rawPayload);

test("a plan comes in the annex's layout: parts, accounts, lines with their formula, price and sum", async () => {
  const rows = await rowsOf(`/plans/${planId}/xlsx`);
  expect(rows).toContain('051|Pendampingan, Pemantauan, dan Bimbingan Lanjut');
  expect(rows).toContain('A|A. Pemantauan');
  expect(rows).toContain('521811|Belanja Barang Persediaan Barang Konsumsi');
  expect(rows).toContain('A1|Buku Rapor Pemulihan|10 Klien × 1 Pkt|10|25000|250000|Juknis 2019, Lampiran');
  expect(rows.find((row) => row.startsWith('B1'))).toContain('harga belum ada');
  expect((await download(officer, `/plans/${planId}/pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the proposal by workload comes in the same layout', async () => {
  const rows = await rowsOf(`/proposals/${year + 1}/xlsx`);
  expect(rows[0]).toBe(`Usulan Anggaran Berbasis Beban Layanan ${year + 1}`);
  expect(rows).toContain('Klien|2');
  expect((await download(officer, '/proposals/1999/pdf')).statusCode).toBe(400);
});

test('the payment list of a month names who is paid how much, and its sum', async () => {
  const rows = await rowsOf(`/payments/${daysAgo(2)}/xlsx`);
  expect(rows.some((row) => row.includes('Penyedia|2|50000'))).toBe(true);
  expect(rows.at(-1)).toContain('Jumlah|||50000');
  expect((await download(officer, `/payments/${daysAgo(2)}/pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

test('nobody downloads a plan without signing in, or from a unit beside', async () => {
  expect((await download(null, `/plans/${planId}/pdf`)).statusCode).toBe(401);
  const beside = await world.signedIn('OFFICER', units.jabar);
  expect((await download(beside, `/plans/${planId}/pdf`)).statusCode).toBe(404);
});
