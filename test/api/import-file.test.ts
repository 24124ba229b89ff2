import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Excel from 'exceljs';
import { given } from '../support/given.js';
import { workbook } from '../support/workbook.js';
import { importing, list, person } from '../support/importing.js';
import { upload } from '../support/upload.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const template = async (kind: string): Promise<Buffer> =>
  (await world.app.inject({ url: `/imports/template.${kind}` })).rawPayload;

test('the template is filled in and read back: text, dates and numbers of a workbook alike', async () => {
  const { previewed, rows } = importing(world);
  const book = new Excel.Workbook();
  await book.xlsx.load((await template('xlsx')) as never);
  const sheet = book.worksheets[0]!;
  const example = (sheet.getRow(3).values as string[]).slice(1).map(String);
  sheet.addRow(example.with(0, 'Ani Lestari').with(1, '3174015204950501'));
  const dated = sheet.addRow(example.with(0, 'Tari Lestari').with(1, ''));
  for (const [column, day] of [
    [3, '1995-04-12'],
    [14, '2025-10-01'],
    [15, '2025-12-31'],
  ] as const) {
    dated.getCell(column).value = new Date(day);
    dated.getCell(column).numFmt = 'dd/mm/yyyy';
  }
  const { counts, mapping } = await previewed(officer, Buffer.from(await book.xlsx.writeBuffer()));
  expect(counts).toMatchObject({ rows: 2, new: 2, errors: 0, warnings: 0 });
  expect(mapping).toHaveLength(24);
  const { data } = await world.ask<any, object>(
    officer,
    '{ imports(first: 1) { nodes { id file { kind name } sheets } } }',
  );
  const read = await rows(officer, data.imports.nodes[0].id);
  expect(read[1]).toMatchObject({ row: 5, bornOn: '1995-04-12', startedOn: '2025-10-01', endedOn: '2025-12-31' });
});

test('the template as CSV is read back as it is: its notes are no data', async () => {
  const { previewed } = importing(world);
  const content = `${(await template('csv')).toString()}${list(person()).split('\n')[1]}\r\n`;
  const { status, message } = await previewed(officer, await template('csv'));
  expect([status, message]).toEqual(['FAILED', 'Tidak ada data di bawah judul kolom (baris 1).']);
  expect(content.startsWith('\uFEFFNama lengkap;NIK;')).toBe(true);
});

test('a NIK a spreadsheet kept as a number has lost its last digit, and the row says so', async () => {
  const { previewed, rows } = importing(world);
  const [headers, row] = list(person())
    .split('\n')
    .map((line) => line.split(';')) as [string[], string[]];
  const rounded = row.map((cell, at) => (at === 1 ? 3174015204950000 : cell));
  const exact = row.map((cell, at) => (at === 1 ? 3174015204950777 : cell));
  const { id } = await previewed(officer, await workbook([['Daftar Klien'], [], headers, rounded, exact]));
  const [first, second] = await rows(officer, id);
  expect(first).toMatchObject({ row: 4, problems: [{ reason: 'nikRounded', column: 'NIK' }] });
  expect(second).toMatchObject({ row: 5, nik: '3174********0777' });
});

test('commas, tabs, a mark of order and UTF-16 are read alike', async () => {
  const { previewed } = importing(world);
  const content = list(person({ alamat: 'Jl. Mawar' }));
  const kinds = [
    `\uFEFF${content.replaceAll(';', ',')}`,
    content.replaceAll(';', '\t'),
    `sep=;\r\n${content.replaceAll('\n', '\r\n')}`,
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content.replaceAll(';', '\t'), 'utf16le')]),
  ];
  for (const kind of kinds) expect((await previewed(officer, kind)).counts).toMatchObject({ rows: 1, new: 1 });
});

test('columns of other names are mapped by the caller, and a value for all rows stands in for a column', async () => {
  const { previewed } = importing(world);
  const content = list(person()).replace('Nama;', 'Penerima;').replace(';Penyelenggara;', ';Kolom X;');
  const asked = await previewed(officer, content);
  expect(asked).toMatchObject({
    status: 'NEEDS_MAPPING',
    message: expect.stringContaining('Kolom wajib belum ditemukan: Nama lengkap, Penyelenggara.'),
    columns: expect.arrayContaining(['Penerima', 'Kolom X']),
  });
  const mapping = [
    { field: 'NAME', column: 'penerima' },
    { field: 'PROVIDER', value: 'BNN' },
  ];
  expect((await previewed(officer, content, { mapping })).counts).toMatchObject({ new: 1 });
  const wrong = await previewed(officer, content, { mapping: [{ field: 'NAME', column: 'Nama panggilan' }] });
  expect(wrong).toMatchObject({
    status: 'FAILED',
    message: expect.stringContaining('Kolom “Nama panggilan” tidak ada'),
  });
});

test('a file is sent by the staff of a unit, and is not seen by another', async () => {
  expect((await upload(world, null, 'a.csv', list(person()))).status).toBe(401);
  expect((await upload(world, await world.signedIn('AGENT', 3174), 'a.csv', list(person()))).status).toBe(403);
  const { id: fileId } = await upload(world, officer, '../../etc/a.csv', list(person()));
  const other = await given(world).officer(3175);
  const { errors } = await world.ask(
    other,
    'mutation M($input: PreviewImportInput!) { previewImport(input: $input) { id } }',
    { input: { fileId } },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'input.fileId' });
});
