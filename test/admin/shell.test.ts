import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, origin, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('an address sent by a colleague opens after signing in', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('heading', { name: 'Klien', level: 1 }).count()).toBe(1);
  expect(await page.locator('tbody tr').count()).toBe(25);
  expect(await page.locator('tbody').textContent()).toContain('3174-');
});

test('the words change with the language, and stay so', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('a filter narrows the list and stays in the address; what was searched is not kept in the browser', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.getByLabel('Cari kode atau nama').fill('3174-2026-00001');
  await page.waitForURL(/filter=.*000001|filter=.*00001/);
  await page.getByText(/^\d baris$|^10 baris$/).waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('3174-2026');
  await page.getByLabel('Cari kode atau nama').fill('tidak ada yang bernama ini');
  await page.getByText('Tidak ada yang cocok dengan saringan ini.').waitFor();
});

test('the keyboard is led past the menu, to the title of each page, and back to what opened a dialog', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.locator('tbody tr').first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const press = (key: string) => page.keyboard.press(key);
  await press('Tab');
  expect(await focused()).toBe('Langsung ke isi');
  await press('Enter');
  expect(await focused()).toBe('Klien');
  await page.getByRole('link', { name: 'Kepesertaan', exact: true }).focus();
  await press('Enter');
  await page.getByRole('heading', { name: 'Kepesertaan', level: 1 }).waitFor();
  expect([await focused(), await page.title()]).toEqual(['Kepesertaan', 'Kepesertaan · Pulih']);
  await page.getByRole('button', { name: 'Ekspor' }).focus();
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused()).toBe('Ekspor');
});

test('a role sees only its rooms', async () => {
  const administrator = await panel.visit('admin', '/admin/clients');
  await administrator.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
  expect(await administrator.getByRole('link', { name: 'Daftar klien' }).count()).toBe(0);
  const agent = await panel.visit('agen.jaksel', '/admin/');
  await agent.getByRole('navigation').getByRole('link', { name: 'Klien saya' }).waitFor();
  await agent.goto(`${origin()}/admin/enrollments`);
  await agent.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
});

test('on a phone the list is cards and nothing is wider than the screen', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/clients', phone);
  await page.getByRole('heading', { name: 'Klien saya' }).waitFor();
  await page.locator('main a[href*="/clients/"]').first().waitFor();
  expect(await page.locator('table').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('signing out ends the session at the provider too', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.getByRole('button', { name: 'Akun saya' }).click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await page.locator('input[name=username]').waitFor();
  await page.goto(`${origin()}/admin/clients`);
  await page.locator('input[name=username]').waitFor();
  expect(page.url()).toContain('/signin/');
});

test('the explorer answers its examples as who is signed in', async () => {
  const page = await panel.visit('petugas.jaksel', '/graphql');
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByText('"BNNK Jakarta Selatan"').first().waitFor();
  expect(await page.getByRole('tab').count()).toBe(5);
});

test('the list has no barriers in the light look, and a form has none in the dark', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.locator('tbody tr').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: 'Daftarkan klien' }).click();
  await page.getByLabel('Nama lengkap').waitFor();
  expect(await barriers(page)).toEqual([]);
});
