import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
let page: Page;
beforeAll(async () => {
  panel = await openPanel();
  page = await panel.visit('petugas.jaksel', '/admin/clients/create');
});
afterAll(() => panel.close());

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
/** A step of the guideline's picture with its state. */
const step = (name: string, state: string) =>
  page.getByRole('link', { name: new RegExp(`^${name}\\s*, ${state}$`) }).first();
const record = async (name: string) => {
  await press('Catat');
  await page.getByRole('menuitem', { name }).click();
};

test('a client is registered, and enrolled on a completed rehabilitation and a consent', async () => {
  await page.getByLabel('Nama lengkap').fill('Bayu Contoh');
  await page.getByLabel('Tanggal lahir').fill('1994-03-11');
  await page.getByLabel('Laki-laki').check();
  await page.getByLabel('Desa/kelurahan domisili').fill('tebet timur');
  await page.getByText('Tebet Timur — Tebet, Jakarta Selatan').click();
  await page.getByLabel('Sukarela').check();
  await press('Daftarkan klien');

  await page.getByLabel('Rawat inap').check();
  await page.getByLabel('BNN', { exact: true }).check();
  await page.getByLabel('Nama lembaga').fill('Balai Rehabilitasi (contoh)');
  await page.getByLabel('Tanggal mulai').fill(daysAgo(200));
  await page.getByLabel('Tanggal selesai').fill(daysAgo(10));
  await page.getByLabel('Tanggal kembali ke keluarga/masyarakat').fill(daysAgo(9));
  await press('Lanjut');

  await page.getByLabel('Klien', { exact: true }).check();
  await page.getByLabel('Tanggal diberikan').fill(daysAgo(12));
  await press('Lanjut');

  await page.getByLabel('Tanggal kembali ke keluarga/masyarakat').fill(daysAgo(8));
  await press('Mulai kepesertaan');
  await page.getByText('terhitung sejak mantan penyalah guna kembali ke keluarganya').last().waitFor();
  await page.getByLabel('Tanggal kembali ke keluarga/masyarakat').fill(daysAgo(9));
  await press('Mulai kepesertaan');
  await page.getByText('Bulan 1 dari 4').waitFor();
  expect(await page.getByRole('heading', { name: 'Bayu Contoh' }).count()).toBe(1);
});

test('a visit to the home fills its step of the picture, and a click on the step opens it', async () => {
  await step('Pemantauan awal', 'Perlu dilakukan').click();
  await page.getByLabel('Tanggal pemberitahuan').fill(daysAgo(1));
  await page.getByText('Tetap pulih').click();
  await page.getByRole('button', { name: 'Vokasional' }).click();
  await page.getByLabel('Catatan').fill('Keluarga mendukung.');
  await press('Catat kunjungan');
  await step('Pemantauan awal', 'Selesai').waitFor();
  await page.getByText('Kebutuhan: Vokasional').waitFor();
  await step('Pemantauan awal', 'Selesai').click();
  await page.getByText('Keluarga mendukung.').waitFor();
  expect(new URL(page.url()).pathname).toContain('/visits/');
  await page.getByRole('link', { name: 'Bayu Contoh' }).click();
});

test('mentoring takes its topic from the examples of the guideline', async () => {
  await record('Catat pendampingan');
  await page.getByLabel('KIE', { exact: true }).check();
  await page.getByRole('button', { name: 'Dampak buruk narkoba' }).click();
  await press('Catat pendampingan');
  await page.getByText('KIE: Dampak buruk narkoba').waitFor();
  expect(await page.getByText('KIE: Dampak buruk narkoba').count()).toBe(1);
});

test('a urine test takes a result of each substance', async () => {
  await record('Catat pemeriksaan urin');
  await page.getByLabel('Nomor lot').fill('A-101');
  await press('Semua negatif');
  await press('Catat pemeriksaan urin');
  await step('Pemeriksaan urin awal', 'Selesai').waitFor();
  expect(await step('Pemeriksaan urin awal', 'Perlu dilakukan').count()).toBe(0);
});

test('a WHOQOL form is filled in with the keyboard, and its scores come from the API', async () => {
  await record('Ukur kualitas hidup');
  await page.getByText('Butir 1 dari 26').waitFor();
  await page.getByRole('heading', { name: 'Ukur kualitas hidup' }).click();
  await page.keyboard.type('44214434344343534444344432', { delay: 10 });
  await page.getByText('26 dari 26 terjawab').waitFor();
  await page.getByText('Semua butir terjawab.').waitFor();
  await press('Simpan pengukuran');
  await step('Pengukuran kualitas hidup awal', 'Selesai').waitFor();
  const quality = page.locator('section', { has: page.getByRole('heading', { name: 'Kualitas hidup', exact: true }) });
  expect(await quality.innerText()).toMatch(/Kesehatan fisik\s+81[\s\S]*Psikologis\s+69[\s\S]*Lingkungan\s+63/);
});

test('completing too early is answered with the sentence of the guideline and its place', async () => {
  expect(await page.getByText('Kepesertaan baru dapat diselesaikan mulai').count()).toBe(1);
  await press('Selesaikan kepesertaan');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('minimal selama 4 (empat) bulan').first().waitFor();
  await dialog.getByRole('button', { name: 'Selesaikan kepesertaan' }).click();
  await dialog.getByText('Belum dapat dilakukan menurut pedoman').waitFor();
  expect(await dialog.getByRole('alert').innerText()).toContain('Bab I.A, l.179');
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await barriers(page)).toEqual([]);
});

test('a province sees the course without who it is, and no step of its regency', async () => {
  const { pathname } = new URL(page.url());
  const above = await panel.visit('bnnp.jakarta', pathname);
  await above.getByText('Rapor pemulihan').waitFor();
  expect(await above.locator('main').innerText()).not.toContain('Bayu');
  await above.getByText('hanya terlihat oleh satuan kerja pemilik').waitFor();
  expect(await above.getByRole('button', { name: /^(Catat|Selesaikan|Nilai|Akhiri|Cabut|Ganti)/ }).count()).toBe(0);
});

test('on a phone an agent is asked one thing a screen', async () => {
  const agent = await panel.visit('agen.jaksel', '/admin/visits/create', phone);
  await agent.locator('main button', { hasText: '3174-' }).first().click();
  await agent.getByText('Bertatap muka dengan klien.').click();
  await agent.getByRole('button', { name: 'Lanjut' }).click();
  await agent.getByText('Tempat tinggal', { exact: true }).waitFor();
  expect(await agent.getByText('Status kepulihan').count()).toBe(0);
  expect(await agent.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
