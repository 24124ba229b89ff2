import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillClient } from '../support/journey.js';
import { openPanel, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

/** A day passes: the tokens of this tab are of no use any more. */
const aDayLater = (page: Page) =>
  page.evaluate(() => {
    const [key, kept] = Object.entries(sessionStorage).find(([name]) => name.startsWith('oidc.user')) as [
      string,
      string,
    ];
    sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(kept), expires_at: 1, refresh_token: 'of yesterday' }));
  });

test('a session that has ended asks to sign in again, and what was typed stays and is saved', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients/create');
  await fillClient(page, 'Wulan Sari', 'Tebet Timur — Tebet, Jakarta Selatan');
  await aDayLater(page);
  await page.getByRole('button', { name: 'Daftarkan klien' }).click();
  await page.getByText('Sesi Anda berakhir').waitFor();
  await page.getByRole('button', { name: 'Masuk lagi' }).click();
  await page.getByRole('link', { name: 'Wulan Sari' }).first().waitFor();
  expect(page.url()).toMatch(/enrollments\/create\?clientId=[0-9a-f-]{36}$/);
});

test('what was typed and not saved comes back with the page', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients/create');
  await page.getByLabel('Nama lengkap').fill('Setengah Jadi');
  await page.reload();
  await page.getByText('Isian Anda yang belum disimpan telah dikembalikan.').waitFor();
  expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Setengah Jadi');
  await page.getByRole('button', { name: 'Kosongkan' }).click();
  expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('');
});

test('what the API refuses stands at its field', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients/create');
  await fillClient(page, 'Wulan Sari', 'Tebet Timur — Tebet, Jakarta Selatan');
  await page.getByLabel('Nomor telepon').fill('bukan nomor');
  await page.getByRole('button', { name: 'Daftarkan klien' }).click();
  await page.getByText('Nomor telepon tidak sah').first().waitFor();
  expect(await page.getByLabel('Nomor telepon').getAttribute('aria-invalid')).toBe('true');
});

test('a tab that was left open overnight learns the new day when it is seen again', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/');
  const zone = 'Asia/Jakarta';
  const ends = (day: Date) =>
    page.getByText(`sampai ${day.toLocaleDateString('id-ID', { dateStyle: 'medium', timeZone: zone })}`);
  const today = new Date();
  const yesterday = new Date(today.getTime() - 86_400_000);
  await page.clock.setFixedTime(yesterday);
  await page.goto(page.url().replace(/admin\/.*/, 'admin/indicators'));
  await ends(yesterday).waitFor();
  await page.clock.setFixedTime(today);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await ends(today).waitFor();
  expect(await ends(yesterday).count()).toBe(0);
});
