import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Excel from 'exceljs';
import { given } from '../support/given.js';
import { importing, list, person } from '../support/importing.js';
import { upload } from '../support/upload.js';
import { bomb, workbook } from '../support/workbook.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

test.each([
  ['a PDF', Buffer.from('%PDF-1.7 …'), 400, 'fileKind'],
  ['a ZIP that is no workbook', Buffer.from('PK\u0003\u0004word/document.xml'), 400, 'fileKind'],
  ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 400, 'fileKind'],
  ['a web page named .xls', Buffer.from('<html><table>'), 400, 'fileKind'],
  ['an empty file', Buffer.alloc(0), 400, 'fileEmpty'],
  ['more than 20 MB', Buffer.alloc(21 * 1024 * 1024, 'a'), 413, 'fileTooLarge'],
])('%s is refused at once, and nothing of it stays', async (_, content, status, reason) => {
  const before = await world.owner.query('select count(*)::int n from stored_file_piece');
  const answer = await upload(world, officer, 'daftar.xlsx', content);
  expect(answer).toMatchObject({ status, errors: [{ extensions: { reason, field: 'file' } }] });
  const after = await world.owner.query('select count(*)::int n from stored_file_piece');
  expect(after.rows).toEqual(before.rows);
});

const LONG = 30_000;

test.each([
  ['headers alone', list(), 'Tidak ada data di bawah judul kolom'],
  ['blank lines', '\n\n \n', 'Berkas kosong'],
  ['Latin-1', Buffer.from(list(person({ nama: 'René' })), 'latin1'), 'bukan teks UTF-8'],
  ['an open quotation mark', `${list(person())}\n"${'x'.repeat(200)}`, 'Tanda kutip'],
  ['more than 50,000 rows', `${list()}\n${'a;b\n'.repeat(50_001)}`, 'Lebih dari 50000 baris'],
])(
  '%s: the import fails with its sentence, and the server lives',
  async (_, content, sentence) => {
    const { previewed } = importing(world);
    const { status, message, job } = await previewed(officer, content);
    expect([status, job.state]).toEqual(['FAILED', 'FAILED']);
    expect(message).toContain(sentence);
    expect((await world.app.inject({ url: '/health' })).statusCode).toBe(200);
  },
  LONG,
);

test('a workbook whose first sheet holds no list names its sheets, and is read once one of them is chosen', async () => {
  const { previewed } = importing(world);
  const book = new Excel.Workbook();
  book.addWorksheet('Sampul').addRow(['Rekapitulasi']);
  book.addWorksheet('Daftar').addRows(
    list(person())
      .split('\n')
      .map((line) => line.split(';')),
  );
  const content = Buffer.from(await book.xlsx.writeBuffer());
  const { status, message, sheets } = await previewed(officer, content);
  expect([status, sheets]).toEqual(['NEEDS_MAPPING', ['Sampul', 'Daftar']]);
  expect(message).toContain('Baris judul kolom tidak ditemukan');
  expect(await previewed(officer, content, { sheet: 'Daftar' })).toMatchObject({ status: 'READY', counts: { new: 1 } });
});

test('headers in two merged rows are named, with the row', async () => {
  const { previewed } = importing(world);
  const content =
    'Nama;NIK;Tanggal lahir;L/P;Rehabilitasi;\n;;;;Mulai;Selesai\nRina;;12/04/1995;P;01/10/2025;31/12/2025';
  expect((await previewed(officer, content)).message).toContain('sel digabung) di sekitar baris 1');
});

test(
  'a workbook that unpacks to a hundred times its size is stopped, a torn one too',
  async () => {
    const { previewed } = importing(world);
    const packed = bomb(140);
    expect(packed.length).toBeLessThan(1024 * 1024);
    expect(await previewed(officer, packed)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('terlalu besar setelah dibuka'),
    });
    const torn = (await workbook([['Nama', 'NIK']])).subarray(0, -40);
    expect(await previewed(officer, torn)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('rusak'),
    });
  },
  LONG,
);
