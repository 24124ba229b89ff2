import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { daysAgo, handsOn, prepare, register } from '../support/journey.js';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
let page: Page;
let hands: ReturnType<typeof handsOn>;
beforeAll(async () => {
  panel = await openPanel();
  page = await panel.visit('petugas.jaksel', '/admin/clients/create');
  hands = handsOn(page);
});
afterAll(() => panel.close());

test('a client is registered, and enrolled on a completed rehabilitation and a consent', async () => {
  await register(page, 'Bayu Contoh', 'Tebet Timur — Tebet, Jakarta Selatan');
  await prepare(page, { endedOn: daysAgo(10), returnedOn: daysAgo(9) });

  await page.getByLabel('Tanggal kembali ke keluarga/masyarakat').fill(daysAgo(8));
  await hands.press('Mulai kepesertaan');
  await page.getByText('terhitung sejak mantan penyalah guna kembali ke keluarganya').last().waitFor();
  await page.getByLabel('Tanggal kembali ke keluarga/masyarakat').fill(daysAgo(9));
  await hands.press('Mulai kepesertaan');
  await page.getByText('Bulan 1 dari 4').waitFor();
  expect(await page.getByRole('heading', { name: 'Bayu Contoh' }).count()).toBe(1);
});

test('a visit to the home fills its step of the picture, and a click on the step opens it', async () => {
  await hands.step('Pemantauan awal', 'Perlu dilakukan').click();
  await page.getByLabel('Tanggal pemberitahuan').fill(daysAgo(1));
  await page.getByText('Tetap pulih').click();
  await page.getByRole('button', { name: 'Vokasional' }).click();
  await page.getByLabel('Catatan').fill('Keluarga mendukung.');
  await hands.press('Catat kunjungan');
  await hands.step('Pemantauan awal', 'Selesai').waitFor();
  await page.getByText('Kebutuhan: Vokasional').waitFor();
  await hands.step('Pemantauan awal', 'Selesai').click();
  await page.getByText('Keluarga mendukung.').waitFor();
  expect(new URL(page.url()).pathname).toContain('/visits/');
  await page.getByRole('link', { name: 'Bayu Contoh' }).click();
});

test('mentoring takes its topic from the examples of the guideline', async () => {
  await hands.record('Catat pendampingan');
  await page.getByRole('radio', { name: /^KIE/ }).check();
  await page.getByRole('button', { name: 'Dampak buruk narkoba' }).click();
  await hands.press('Catat pendampingan');
  await page.getByText('KIE: Dampak buruk narkoba').waitFor();
  expect(await page.getByText('KIE: Dampak buruk narkoba').count()).toBe(1);
});

test('a urine test takes a result of each substance', async () => {
  await hands.record('Catat pemeriksaan urin');
  await page.getByLabel('Nomor lot').fill('A-101');
  await hands.press('Semua negatif');
  await hands.press('Catat pemeriksaan urin');
  await hands.step('Pemeriksaan urin awal', 'Selesai').waitFor();
  expect(await hands.step('Pemeriksaan urin awal', 'Perlu dilakukan').count()).toBe(0);
});

test('a WHOQOL form is filled in with the keyboard, and its scores come from the API', async () => {
  await hands.record('Ukur kualitas hidup');
  await page.getByText('Butir 1 dari 26').waitFor();
  await page.getByRole('heading', { name: 'Ukur kualitas hidup' }).click();
  await page.keyboard.type('44214434344343534444344432', { delay: 10 });
  await page.getByText('26 dari 26 terjawab').waitFor();
  await page.getByText('Semua butir terjawab.').waitFor();
  await hands.press('Simpan pengukuran');
  await hands.step('Pengukuran kualitas hidup awal', 'Selesai').waitFor();
  const quality = page.locator('section', { has: page.getByRole('heading', { name: 'Kualitas hidup', exact: true }) });
  expect(await quality.innerText()).toMatch(/Kesehatan fisik\s+81[\s\S]*Psikologis\s+69[\s\S]*Lingkungan\s+63/);
});

test('completing too early is barred with the sentence of the guideline and its place', async () => {
  expect(await page.getByText('Kepesertaan baru dapat diselesaikan mulai').count()).toBe(1);
  const barred = page.getByRole('button', { name: 'Selesaikan kepesertaan', disabled: true });
  await barred.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('minimal selama 4 (empat) bulan').first().waitFor();
  expect(await dialog.innerText()).toContain('Bab I.A, l.179');
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await barriers(page)).toEqual([]);
});

test('a province sees the course without who it is, and no step of its regency', async () => {
  const { pathname } = new URL(page.url());
  const above = await panel.visit('bnnp.jakarta', pathname);
  await above.getByRole('heading', { name: 'Rapor pemulihan' }).waitFor();
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
