import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { daysAgo, handsOn, prepare, register } from '../support/journey.js';
import { barriers, openPanel, type Panel } from '../support/panel.js';

/** The course began so long ago, so that each step has its day. */
const BEGAN = 124;

let panel: Panel;
let page: Page;
let hands: ReturnType<typeof handsOn>;
beforeAll(async () => {
  panel = await openPanel();
  page = await panel.visit('petugas.jaksel', '/admin/clients/create');
  hands = handsOn(page);
});
afterAll(() => panel.close());

const section = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });

test('a client who returned home four months ago is registered and enrolled from that day', async () => {
  await register(page, 'Cahya Contoh', 'Pengadegan — Pancoran, Jakarta Selatan');
  await prepare(page, { endedOn: daysAgo(BEGAN + 1), returnedOn: daysAgo(BEGAN) });
  await hands.press('Mulai kepesertaan');
  await page.getByText('Bulan 5, lewat jadwal 4 bulan').waitFor();
  await hands.step('Pemantauan awal', 'Terlambat').waitFor();
  expect(await section('Akhir kepesertaan').innerText()).toContain('Outcome belum dapat dinilai');
});

test('an agent of the village is assigned, and stands on the page with the number of clients', async () => {
  const { dialog, save } = await hands.stepOf('Tugaskan agen');
  await dialog.getByRole('radio', { disabled: false }).first().check();
  await dialog.getByRole('checkbox', { name: 'Diterima klien' }).check();
  await dialog.getByRole('checkbox', { name: 'Diterima keluarga' }).check();
  await dialog.getByLabel('Tanggal').fill(daysAgo(BEGAN));
  await save();
  await page.getByRole('button', { name: 'Ganti agen' }).waitFor();
  expect(await page.getByText(/Agen ditugaskan: /).count()).toBe(1);
});

test('each month has a visit to the home, and the client is recovering each time', async () => {
  for (const [at, days] of [BEGAN - 2, BEGAN - 40, BEGAN - 70, BEGAN - 100].entries()) {
    await hands.record('Catat kunjungan');
    await page.getByLabel('Tanggal kunjungan').fill(daysAgo(days));
    await page.getByText('Bertatap muka dengan klien.').click();
    await page.getByText('Tempat tinggal', { exact: true }).click();
    await page.getByLabel('Tanggal pemberitahuan').fill(daysAgo(days + 1));
    await page.getByText('Tetap pulih').click();
    await hands.press('Catat kunjungan');
    await page.getByRole('button', { name: `Kunjungan ${at + 1}`, exact: true }).waitFor();
  }
  await hands.step('Pemantauan awal', 'Selesai').waitFor();
  expect(await page.getByText('Tetap pulih').count()).toBe(4);
});

test('mentoring and a group meeting of three, at which the client was, stand in the recovery record', async () => {
  await hands.record('Catat pendampingan');
  await page.getByRole('radio', { name: /^KIE/ }).check();
  await page.getByLabel('Tanggal').fill(daysAgo(BEGAN - 10));
  await page.getByRole('button', { name: 'Dampak buruk narkoba' }).click();
  await hands.press('Catat pendampingan');
  await page.getByText('KIE: Dampak buruk narkoba').waitFor();

  await hands.record('Catat pertemuan kelompok');
  await page.getByText('1 klien hadir').waitFor();
  await page.getByLabel('Tempat').fill('Balai warga');
  const others = page.getByRole('button', { name: 'Klien', exact: true, pressed: false });
  await others.first().click();
  await others.first().click();
  await page.getByText('3 klien hadir').waitFor();
  await page.getByLabel('Materi').fill('Berbagi');
  await page.getByRole('option', { name: /Berbagi pengalaman/ }).click();
  await hands.press('Catat pertemuan');
  await page.getByText('Hadir: Klien').waitFor();
  expect(await page.getByText('3 klien hadir').count()).toBe(1);
});

test('both urine tests are negative', async () => {
  const tests = { 'Pemeriksaan urin awal': BEGAN - 3, 'Pemeriksaan urin akhir': 6 };
  for (const [step, days] of Object.entries(tests)) {
    await hands.record('Catat pemeriksaan urin');
    await page.getByLabel('Tanggal pemeriksaan').fill(daysAgo(days));
    await page.getByLabel('Nomor lot').fill(`A-${days}`);
    await hands.press('Semua negatif');
    await hands.press('Catat pemeriksaan urin');
    await hands.step(step, 'Selesai').waitFor();
  }
  await section('Pemeriksaan urin').getByText('Negatif').nth(1).waitFor();
  expect(await section('Pemeriksaan urin').innerText()).not.toContain('Positif');
});

test('quality of life is measured at the beginning and at the end, and each domain improved', async () => {
  const measurements = { awal: [BEGAN - 3, '3'], akhir: [6, '4'] } as const;
  for (const [phase, [days, answer]] of Object.entries(measurements)) {
    await hands.record('Ukur kualitas hidup');
    await page.getByText('Butir 1 dari 26').waitFor();
    await page.getByLabel('Tanggal pengukuran').fill(daysAgo(days));
    await page.getByRole('heading', { name: 'Ukur kualitas hidup' }).click();
    await page.keyboard.type(answer.repeat(26), { delay: 10 });
    await page.getByText('Semua butir terjawab.').waitFor();
    await hands.press('Simpan pengukuran');
    await hands.step(`Pengukuran kualitas hidup ${phase}`, 'Selesai').waitFor();
  }
  expect(await section('Kualitas hidup').innerText()).toMatch(/50 → 63[\s\S]*50 → 69[\s\S]*50 → 75/);
});

test('the outcome is RECOVERED, and says on what it was judged', async () => {
  const { dialog, save } = await hands.stepOf('Nilai outcome');
  await save();
  await dialog.waitFor({ state: 'detached' });
  await section('Akhir kepesertaan').getByText('Pulih', { exact: true }).waitFor();
  await section('Akhir kepesertaan')
    .getByRole('link', { name: /^Penilaian outcome/ })
    .click();
  await page.getByRole('heading', { name: 'Dasar penilaian' }).waitFor();
  expect(await section('Dasar penilaian').innerText()).toContain('l.634');
  expect(await section('Kualitas hidup').innerText()).toMatch(/50 menjadi 63 \(\+26\s%\)[\s\S]*Semua domain/);
  expect(await barriers(page)).toEqual([]);
});

test('the course is completed: the client is recovered, and the agent is free again', async () => {
  await page.getByRole('link', { name: 'Cahya Contoh' }).click();
  const { dialog, save } = await hands.stepOf('Selesaikan kepesertaan');
  await save();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Kepesertaan ini telah berakhir.').waitFor();
  expect(await page.getByText(/Penugasan agen berakhir: /).count()).toBe(1);
  expect(await page.getByRole('button', { name: /^(Catat$|Selesaikan|Nilai|Akhiri|Ganti)/ }).count()).toBe(0);
});
