import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('the board looks at an indicator on the map, as a table, and by unit down to its records', async () => {
  const page = await panel.visit('bnn', '/admin/indicators');
  await page.getByRole('button', { name: /^Kunjungan rumah terlaksana/ }).click();
  await page.getByRole('heading', { name: 'Kunjungan rumah terlaksana: 12 bulan' }).waitFor();
  await page.locator('section', { hasText: 'menurut wilayah' }).getByText('Jatim').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tabel' }).first().click();
  await page.getByRole('button', { name: 'Satuan kerja' }).click();
  const all = page
    .getByRole('row', { name: /BNNK Jakarta Selatan/ })
    .getByRole('link')
    .last();
  const months = await all.innerText();
  await all.click();
  await page.waitForURL(/\/admin\/programmeMonths\?.*3174/);
  await page.getByText(`${months} baris`, { exact: true }).waitFor();
});

test('an analyst reads figures on a phone, small groups kept back, and no client', async () => {
  const page = await panel.visit('analis', '/admin/indicators?by=UNIT', phone);
  await page.getByText('Kesetaraan jalur').waitFor();
  await page.getByText('< 5').first().waitFor();
  expect(await page.locator('main a[href*="filter="]').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
