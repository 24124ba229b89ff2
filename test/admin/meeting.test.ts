import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('on a phone a meeting of two is barred with the sentence of the guideline, and one of three is recorded', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/groupMeetings/create', phone);
  const next = () => page.getByRole('button', { name: 'Lanjut' }).click();
  const cameOf = async () => page.getByRole('button', { name: 'Klien', exact: true }).all();
  await page.getByText('0 klien hadir').waitFor();
  await page.getByLabel('Tempat').fill('Balai warga');
  await next();

  await page.getByRole('button', { name: 'Klien', exact: true }).first().waitFor();
  for (const came of (await cameOf()).slice(0, 2)) await came.click();
  await page.getByText('2 klien hadir').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await next();

  await page.getByLabel('Materi').fill('Berbagi');
  await page.getByRole('option', { name: /Berbagi pengalaman/ }).click();
  await page.getByText('“kegiatan pertemuan minimal 3 (tiga) orang mantan penyalah guna”').waitFor();
  await page.getByText('Pertemuan dihadiri 2 klien; sekurang-kurangnya 3').waitFor();
  await page.getByRole('button', { name: 'Catat pertemuan', disabled: true }).waitFor();
  await page.getByRole('button', { name: 'Kembali' }).click();

  await (await cameOf())[2]?.click();
  await page.getByText('3 klien hadir').waitFor();
  await next();
  await page.getByRole('button', { name: 'Catat pertemuan' }).click();
  await page.getByRole('heading', { name: /^Pertemuan di / }).waitFor();
  expect(await page.getByText('3 klien hadir').count()).toBe(1);
});

test('a family does not count towards the quorum, and a client of another village comes to a joint meeting', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/groupMeetings/create');
  await page.getByLabel('Desa/kelurahan penyelenggara').fill('pengadegan');
  await page.getByText('Pengadegan — Pancoran, Jakarta Selatan').click();
  await page.getByRole('button', { name: 'Keluarga', exact: true }).first().click();
  await page.getByText('0 klien hadir').waitFor();
  await page.getByLabel('Pertemuan gabungan').check();
  await page.getByLabel('Tambah klien dari desa/kelurahan lain').fill('3174-');
  await page
    .getByRole('button', { name: /Jakarta Selatan$/ })
    .first()
    .click();
  await page.getByText('1 klien hadir').waitFor();
  expect(await barriers(page)).toEqual([]);
});
