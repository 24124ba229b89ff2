import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, origin, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const username = `petugas.baru.${Date.now()}`;
const own = 'sapu lidi di halaman';

test('an administrator opens an account, its owner changes the password told once, and it is closed', async () => {
  const page = await panel.visit('admin', '/admin/accounts');
  await page.locator('tbody tr').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Buka akun' }).click();
  await page.getByRole('heading', { name: 'Buka akun' }).waitFor();
  await page.getByRole('textbox', { name: 'Nama pengguna' }).fill(username);
  await page.getByRole('textbox', { name: /^Nama \*$|^Nama$/ }).fill('Petugas Uji');
  await page.getByLabel('Peran').click();
  await page.getByRole('option', { name: 'Agen pemulihan' }).click();
  await page.getByText('Pilih satuan kerjanya dahulu').waitFor();
  await page.getByLabel('Satuan kerja').fill('BNNK Jakarta Sel');
  await page.getByRole('option', { name: 'BNNK Jakarta Selatan' }).click();
  await page.getByRole('combobox', { name: 'Agen pemulihan' }).click();
  await page
    .getByRole('option', { name: /^(\w\. ?)+ · SK .* · / })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Peran').click();
  await page.getByRole('option', { name: 'Petugas pascarehabilitasi' }).click();
  await page.locator('li[data-value=OFFICER]').waitFor({ state: 'detached' });
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Buka akun' }).click();
  const password = await page.locator('code').innerText();
  expect(password).toMatch(/^\w{4}(-\w{4}){3}$/);

  const elsewhere = await page.context().browser()!.newContext({ locale: 'id-ID' });
  const owner = await elsewhere.newPage();
  const signIn = async (word: string) => {
    await owner.fill('input[name=username]', username);
    await owner.fill('input[name=password]', word);
    await owner.press('input[name=password]', 'Enter');
  };
  await owner.goto(`${origin()}/admin/profile`);
  await signIn(password);
  await owner.getByLabel('Kata sandi sekarang').fill('bukan yang ini');
  await owner.getByLabel('Kata sandi baru').first().fill(own);
  await owner.getByLabel('Kata sandi baru, sekali lagi').fill(own);
  await owner.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await owner.getByRole('alert').getByText('Kata sandi yang sekarang tidak benar.').waitFor();
  expect(await barriers(owner)).toEqual([]);
  await owner.getByLabel('Kata sandi sekarang').fill(password);
  await owner.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await owner.getByText('Kata sandi diganti.').waitFor();
  await elsewhere.close();

  await page.getByRole('link', { name: 'Lihat akun' }).click();
  await page.getByRole('button', { name: 'Tutup akun' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup akun' }).click();
  await page.getByText('Ditutup').waitFor();
  await page.getByRole('button', { name: 'Buka kembali akun' }).waitFor();
});

test('an administrator changes where a unit serves; a supervisor only looks, an officer sees neither list', async () => {
  const page = await panel.visit('admin', '/admin/units');
  await page.getByLabel('Cari').fill('Jakarta Selatan');
  await page.waitForURL(/filter=.*Selatan/);
  await page.getByRole('link', { name: 'BNNK Jakarta Selatan' }).click();
  await page.getByRole('button', { name: 'Ubah satuan kerja' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kabupaten/kota yang dilayani').fill('kepulauan seribu');
  await page.getByRole('option', { name: /Kepulauan Seribu/i }).click();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Kepulauan Seribu/i).waitFor();

  const supervisor = await panel.visit('kasi.jaksel', '/admin/accounts', phone);
  await supervisor.locator('main a[href*="/accounts/"]').first().click();
  await supervisor.getByText('Nama pengguna').waitFor();
  expect(await supervisor.getByRole('button', { name: 'Ubah akun' }).count()).toBe(0);

  const officer = await panel.visit('petugas.jaksel', '/admin/accounts');
  await officer.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
  expect(await officer.getByRole('navigation').getByRole('link', { name: 'Satuan kerja' }).count()).toBe(0);
});
