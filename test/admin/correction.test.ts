import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('a wrong visit is corrected in its own form with a reason, refused by the rule, and both are kept in sight', async () => {
  const page = await panel.visit('kasi.jaksel', '/admin/visits');
  await page
    .locator('tbody tr', { hasText: /Langsung/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Perbaiki', exact: true }).click();
  const note = page.getByLabel('Catatan');
  await note.fill('Diperbaiki dari formulir kertas.');
  const announced = page.getByLabel('Tanggal pemberitahuan');
  const day = await announced.inputValue();
  await announced.fill('');
  await page.getByLabel('Alasan').fill('Catatan tertukar');
  await page.getByText('Yang akan dinilai ulang').waitFor();
  const barred = page.getByRole('button', { name: 'Simpan perbaikan', disabled: true });
  await page.getByText(/l\.533/).waitFor();
  expect(await barred.count()).toBe(1);
  await announced.fill(day);
  await page.getByRole('button', { name: 'Simpan perbaikan' }).click();

  await page.getByText('Catatan ini adalah perbaikan oleh').waitFor();
  await page.getByText('Diperbaiki dari formulir kertas.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Lihat catatan lama' }).click();
  await page.getByText('dan tidak lagi dihitung').waitFor();
  expect(await page.getByRole('link', { name: 'Perbaiki', exact: true }).count()).toBe(0);
  await page.getByText('Alasan: Catatan tertukar').waitFor();
});
