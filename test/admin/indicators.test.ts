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
  await page.getByRole('link', { name: 'BNNK Jakarta Selatan' }).click();
  await page.waitForURL(/\/admin\/visits\?.*3174/);
});

test('an analyst reads figures on a phone, small groups kept back, and no client', async () => {
  const page = await panel.visit('analis', '/admin/indicators?by=UNIT', phone);
  await page.getByText('Kesetaraan jalur').waitFor();
  await page.getByText('< 5').first().waitFor();
  expect(await page.locator('main a[href*="enrollments"]').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
