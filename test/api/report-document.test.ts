import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Excel from 'exceljs';
import { addMonths } from '../../api/src/guideline/calendar.js';
import { keepDrugHistory } from '../support/drugHistory.js';
import { given } from '../support/given.js';
import { lastMonth, reporting } from '../support/reporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let report: { id: string; number: string };
beforeAll(async () => {
  world = await openWorld();
  const its = reporting(world);
  officer = await given(world).officer();
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  const { clientId } = await given(world).enrollment(officer, addMonths(lastMonth(), -1));
  await keepDrugHistory(world, officer, clientId);
  report = await its.accept(head, await its.send(officer, await its.compile(officer)));
});
afterAll(() => world.close());

const download = (who: Person | null, form: string, id = report.id) =>
  world.app.inject({ url: `/reports/${id}/${form}`, headers: who ? { authorization: `Bearer ${who.token}` } : {} });

/** The texts of a workbook's rows. */
async function rowsOf(content: Buffer): Promise<string[]> {
  const book = new Excel.Workbook();
  await book.xlsx.load(content as never);
  const rows: string[] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).join('|')));
  return rows;
}

test('an accepted report comes as PDF and as a Word document, named by its number', async () => {
  const pdf = await download(officer, 'pdf');
  expect(pdf.statusCode).toBe(200);
  expect(pdf.headers['content-disposition']).toBe(`attachment; filename="${report.number.replaceAll('/', '-')}.pdf"`);
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const { rows } = await world.owner.query('select kind, name, about from takeout where by_id = $1', [officer.account]);
  const name = `${report.number.replaceAll('/', '-')}.pdf`;
  expect(rows).toEqual([{ kind: 'REPORT', name, about: `/reports/${report.id}/pdf` }]);
  const docx = await download(officer, 'docx');
  expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('the recap bears the seven facts of PP 25/2011; who a client is stands in it for the owning unit alone, and is logged', async () => {
  const own = await rowsOf((await download(officer, 'xlsx')).rawPayload);
  expect(own[1]).toContain('Jumlah yang ditangani|1');
  expect(own[2]).toContain('Riwayat penggunaan lengkap|1');
  expect(own[3]).toContain('Identitas|Jenis zat|Lama pemakaian|Cara pakai|Diagnosis|Riwayat pengobatan');
  expect(own[4]).toContain('Rina Wati');
  expect(own[4]).toContain('amfetamin (sabu, ekstasi), ganja|3 tahun 6 bulan|dihisap|F15.2|rawat jalan, Klinik');
  const { rows } = await world.owner.query('select 1 from disclosure_log where account = $1', [officer.account]);
  expect(rows.length).toBeGreaterThan(0);
  const above = await world.signedIn('SUPERVISOR', units.jakarta);
  const seen = (await rowsOf((await download(above, 'xlsx')).rawPayload)).join('\n');
  expect(seen).not.toContain('Rina');
  expect(seen).toContain('Tidak ditampilkan');
});

test('nobody downloads without signing in, from elsewhere, as an agent, or in another form', async () => {
  expect((await download(null, 'pdf')).statusCode).toBe(401);
  const elsewhere = await world.signedIn('SUPERVISOR', units.jabar);
  expect((await download(elsewhere, 'pdf')).statusCode).toBe(404);
  const { id } = await given(world).agent(officer);
  expect((await download(await world.signedIn('AGENT', units.selatan, id), 'pdf')).statusCode).toBe(403);
  expect((await download(officer, 'odt')).statusCode).toBe(400);
});

test('the annex to the decrees lists a unit’s agents to the staff who see them, and the download is logged', async () => {
  await given(world).agent(officer);
  const annex = (who: Person, unit: number) =>
    world.app.inject({ url: `/agents/${unit}/pdf`, headers: { authorization: `Bearer ${who.token}` } });
  const own = await annex(officer, units.selatan);
  expect(own.headers['content-disposition']).toMatch(/filename="lampiran-sk-agen-\d+-\d{4}-\d\d-\d\d\.pdf"/);
  expect(own.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await annex(await world.signedIn('SUPERVISOR', units.jakarta), units.selatan)).statusCode).toBe(200);
  expect((await annex(officer, units.timur)).json().errors[0].extensions.code).toBe('NOT_FOUND');
  expect((await annex(await world.signedIn('ANALYST', units.bnn), units.selatan)).statusCode).toBe(403);
  const { rows } = await world.owner.query(
    `select about, rows from takeout where by_id = $1 and kind = 'DECREE_ANNEX'`,
    [officer.account],
  );
  expect(rows).toEqual([{ about: `/agents/${units.selatan}/pdf`, rows: expect.any(Number) }]);
});
