import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Excel from 'exceljs';
import type { Page } from 'playwright-core';
import { barriers, openPanel, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const rows = (page: Page) => page.locator('[data-rows] tbody tr');

test('a head saves a list for the unit, an officer opens it, and its address tells it all', async () => {
  const head = await panel.visit('kasi.jaksel', '/admin/clients?filter={"pathways":["VOLUNTARY"]}&sort=code&order=ASC');
  await rows(head).first().waitFor();
  await press(head, 'Kolom');
  const columns = head.getByRole('dialog', { name: 'Kolom' });
  await columns.getByLabel('Domisili', { exact: true }).click();
  const earlier = columns.getByRole('button', { name: 'Pindahkan Agen pemulihan ke depan' });
  await earlier.focus();
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await head.keyboard.press('Enter');
  await columns
    .getByRole('status')
    .filter({ hasText: /^Agen pemulihan: kolom ke-1 dari/ })
    .waitFor();
  expect(await earlier.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await barriers(head)).toEqual([]);
  await head.keyboard.press('Escape');
  const arranged = await head.getByRole('columnheader').allInnerTexts();
  await press(head, 'Daftar tersimpan');
  await head.getByRole('menuitem', { name: 'Simpan daftar ini' }).click();
  await head.getByLabel('Nama daftar').fill('Sukarela');
  await head.getByLabel('Untuk seluruh satuan kerja').check();
  await press(head, 'Simpan');
  await head.getByRole('button', { name: 'Sukarela', exact: true }).waitFor();

  const officer = await panel.visit('petugas.jaksel', '/admin/clients');
  await rows(officer).first().waitFor();
  const before = (await officer.getByRole('columnheader').allInnerTexts()).filter((one) => one !== 'Domisili');
  expect(arranged.toSorted()).toEqual(before.toSorted());
  expect(arranged).not.toEqual(before);
  await press(officer, 'Daftar tersimpan');
  await officer.getByRole('menuitem', { name: 'Sukarela' }).click();
  await officer.getByRole('button', { name: 'Sukarela', exact: true }).waitFor();
  expect(new URL(officer.url()).searchParams.get('filter')).toBe('{"pathways":["VOLUNTARY"]}');
  expect(await officer.getByRole('columnheader', { name: 'Domisili' }).count()).toBe(0);
  expect(await officer.getByRole('columnheader').allInnerTexts()).toEqual(arranged);
  expect(await barriers(officer)).toEqual([]);

  await press(head, 'Sukarela');
  await head.getByRole('menuitem', { name: 'Ubah nama atau hapus' }).click();
  await press(head, 'Hapus');
  await head.getByRole('dialog', { name: 'Hapus' }).getByRole('button', { name: 'Hapus', exact: true }).click();
  await head.getByText('Daftar dihapus.').waitFor();
});

test('what is filtered is exported with all its rows, and the file says how many', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients?filter={"sexes":["FEMALE"]}');
  const total = Number(/\d+/.exec(await page.getByText(/^\d+ baris$/).innerText())?.[0]);
  await press(page, 'Ekspor');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Berkas ini memuat identitas klien.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ekspor', exact: true }).click();
  await dialog.getByText(`Selesai: ${total} baris.`).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh berkas')]);
  const book = new Excel.Workbook();
  await book.xlsx.load(readFileSync(await file.path()) as never);
  const sheet = book.worksheets[0] as Excel.Worksheet;
  expect(['B2', 'B3'].map((cell) => sheet.getCell(cell).value)).toEqual([total, 'Jenis kelamin: Perempuan']);
  expect(sheet.rowCount).toBe(total + 9);

  const head = await panel.visit('kasi.jaksel', '/admin/takeouts');
  const taken = rows(head).filter({ hasText: 'Jenis kelamin: Perempuan' });
  await taken.filter({ hasText: 'Berkas ekspor diunduh' }).first().waitFor();
  expect(await taken.first().innerText()).toContain(String(total));
  expect(await barriers(head)).toEqual([]);
});

test('by keys alone clients are walked and chosen, and each of them says whether an agent may be assigned', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await rows(page).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('jx?');
  expect(await page.getByRole('searchbox').first().inputValue()).toBe('jx?');
  await page.getByRole('searchbox').first().fill('');
  await rows(page).nth(3).waitFor();
  await page.getByRole('searchbox').first().blur();
  for (const key of ['j', 'x', 'ArrowDown', 'x', 'ArrowDown', 'k', 'ArrowDown', 'x']) await page.keyboard.press(key);
  await page.getByText('3 baris dipilih').waitFor();

  await press(page, 'Tugaskan agen');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tampilkan agen dari desa/kelurahan lain' }).click();
  await dialog.getByRole('radio').first().check();
  await dialog.getByText('belum diterima').first().waitFor();
  for (const tick of ['Diterima klien', 'Diterima keluarga']) await dialog.getByLabel(tick, { exact: true }).check();
  await dialog.getByText('belum diterima').first().waitFor({ state: 'detached' });
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/clients\/[0-9a-f-]{36}\/show/);
});

test('reminders are printed by agent, of the duties that are open or chosen', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/duties');
  await rows(page).first().getByRole('checkbox').check();
  await page.getByRole('link', { name: 'Cetak pengingat' }).last().click();
  await page.getByText('· 1 kewajiban').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Cetak pengingat' }).first().click();
  await page.getByRole('columnheader', { name: 'Paling lambat' }).nth(1).waitFor();
  expect(await barriers(page)).toEqual([]);
});
