import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const year = new Date().getFullYear();

test('an officer plans next year from the workload, with a reason where a quantity differs, and submits it', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/plans/create');
  await page
    .getByText(/Usulan beban layanan/)
    .first()
    .waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pakai usulan' }).click();
  await page.getByLabel('Volume B1').fill('24');
  await page.getByLabel(/Alasan volume B1/).fill('Dua pertemuan kelompok setiap bulan');
  await page.getByRole('button', { name: 'Simpan RAB' }).click();
  await page.getByRole('heading', { name: `RAB ${year + 1}, revisi 2` }).waitFor();
  await page.getByText('Alasan perubahan: Dua pertemuan kelompok setiap bulan').waitFor();
  await page.getByText('Perbandingan revisi').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ajukan RAB' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan RAB' }).click();
  await page.getByText('Diajukan', { exact: true }).first().waitFor();
});

test('a month is derived and claimed, the claimant cannot approve it, another head does, and the BNNP sees it', async () => {
  const page = await panel.visit('kasi.jaksel', '/admin/payables');
  await page.getByRole('button', { name: 'Tarik dari catatan' }).click();
  await page.getByText('Bukti sudah ditarik dari catatan kegiatan.').waitFor();
  await page.getByRole('link', { name: 'Klaim', exact: true }).click();
  await page.getByRole('button', { name: 'Ajukan per penerima' }).click();
  await page
    .getByRole('dialog')
    .getByRole('cell', { name: /\d klaim/ })
    .waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Batal' }).click();
  await page.getByRole('button', { name: 'Ajukan klaim' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan klaim' }).click();
  await page.getByText('Klaim diajukan.').waitFor();
  await page.getByRole('heading', { name: /Semua penerima/ }).waitFor();
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Setujui' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await page.getByRole('alert').first().waitFor();

  const above = await panel.visit('bnnp.jakarta', address);
  await above.getByRole('button', { name: 'Setujui' }).click();
  await above.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await above.getByText('Disetujui', { exact: true }).first().waitFor();
  expect(await barriers(above)).toEqual([]);
  await above.goto(new URL('/admin/budgets?by=UNIT', above.url()).href);
  const row = above.getByRole('row', { name: /BNNK Jakarta Selatan/ });
  await row.waitFor();
  expect(await row.getByRole('link').count()).toBeGreaterThan(2);
  expect(await barriers(above)).toEqual([]);
  await row.locator('a[href*="comingPayables"]').first().click();
  await above.getByRole('heading', { name: /Prognosis pembayaran/ }).waitFor();
  await above
    .getByRole('row', { name: /BNNK Jakarta Selatan/ })
    .first()
    .waitFor();
  expect(await barriers(above)).toEqual([]);
});

test('an agent sees on a phone what will be received and why', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/payables', phone);
  await page
    .getByText(/^Anda (memandu pertemuan|menyerahkan rapor)/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(page)).toEqual([]);
});

test('a head chooses several claims on a phone, and what can be done stays in sight', async () => {
  const page = await panel.visit('kasi.jaksel', '/admin/claims', phone);
  const choose = page.getByRole('checkbox', { name: 'Pilih baris ini' });
  await choose.first().check();
  await choose.nth(1).check();
  await page.getByText('2 baris dipilih').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(page)).toEqual([]);
});
