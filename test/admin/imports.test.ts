import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { list, person } from '../support/importing.js';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const content = list(
  person({ nama: 'Kirana Maheswari', nik: '' }),
  person({ nama: 'Galih Pramudya', nik: '', jk: 'L', lahir: '31/13/1990' }),
);

/** Sends a list. */
async function send(page: Page, name: string, text: string) {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

test('a list with a faulty row is shown row by row, confirmed without it, and is there only once', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/not-enrolled');
  await page.getByRole('link', { name: 'Impor daftar baru' }).click();
  await send(page, 'surat.pdf', '%PDF-1.7');
  await page.getByRole('alert').getByText('Isi berkas ini PDF. Yang dapat diterima: CSV, XLSX').waitFor();
  expect(await barriers(page)).toEqual([]);

  await send(page, 'daftar.csv', content);
  const faulty = page.getByRole('row', { name: 'Galih Pramudya' });
  await faulty.getByText('Tanggal “31/13/1990” tidak dapat dibaca').waitFor();
  expect(await faulty.innerText()).toMatch(/^3\b[^]*Tanggal lahir/);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Konfirmasi impor' }).click();
  await page.getByRole('alert').getByText('1 baris bermasalah: 3 (Tanggal lahir).').waitFor();
  await page.getByLabel('Lewati 1 baris bermasalah').check();
  await page.getByRole('button', { name: 'Konfirmasi impor' }).click();
  await page.getByText('1 baris bermasalah dilewati.').waitFor();
  await page.getByRole('link', { name: 'Lihat daftar klien' }).click();
  await page.getByRole('row', { name: 'Kirana Maheswari' }).waitFor();

  await page.getByRole('link', { name: 'Impor daftar baru' }).click();
  await send(page, 'daftar.csv', content);
  await page.getByText('Berkas dengan isi yang sama sudah dikonfirmasi').waitFor();
  await page.getByText('Tidak ada yang baru: 1 baris sudah ada').waitFor();
  await page.getByRole('button', { name: 'Batalkan impor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan impor' }).click();
  await page.getByText('Impor ini dibatalkan; tidak ada yang dicatat.').waitFor();
});

test('on a phone the columns of a list are mapped, one below the other', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/imports/create', phone);
  await send(page, 'peserta.csv', content.replace('Nama;', 'Peserta;'));
  await page.getByText('Kolom wajib belum ditemukan: Nama lengkap.').waitFor();
  await page.getByRole('group', { name: 'Nama lengkap' }).getByLabel('Judul kolom').click();
  await page.getByRole('option', { name: 'Peserta' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Baca ulang daftar' }).click();
  await page.getByText('Yang akan terjadi bila dikonfirmasi').waitFor();
});

test('an agent imports nothing', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/imports/create');
  await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
  await page.goto(page.url().replace('imports/create', 'clients'));
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('link', { name: 'Impor daftar baru' }).count()).toBe(0);
});
