import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('an officer compiles and sends a month, the head returns it, it is sent again and accepted, and the BNNP sees it', async () => {
  const officer = await panel.visit('petugas.jaksel', '/admin/reports');
  const button = (page: typeof officer, name: string) => page.getByRole('button', { name, exact: true });
  const dialog = (page: typeof officer) => page.getByRole('dialog');
  const take = async (page: typeof officer, step: string) => {
    await button(page, step).first().click();
    await dialog(page).waitFor();
  };
  const confirm = async (page: typeof officer, step: string) => {
    await dialog(page).getByRole('button', { name: step, exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });
  };
  await take(officer, 'Susun laporan');
  await confirm(officer, 'Susun laporan');
  await officer.getByRole('heading', { name: 'Bila dikirim hari ini, yang masih kurang' }).waitFor();
  expect(await barriers(officer)).toEqual([]);
  const address = new URL(officer.url()).pathname;
  const note = (page: typeof officer) => page.getByLabel('Catatan petugas', { exact: true });
  const save = (page: typeof officer) => button(page, 'Simpan').click();
  const other = await panel.visit('petugas.jaksel', address);
  await note(officer).fill('Dua agen baru bertugas');
  await note(other).fill('Pertemuan dipindah ke balai desa');
  await save(other);
  await other.getByText('Isian laporan disimpan.').waitFor();
  await save(officer);
  await officer.getByRole('row', { name: /Dua agen baru bertugas.*Pertemuan dipindah ke balai desa/ }).waitFor();
  expect(await barriers(officer)).toEqual([]);
  await button(officer, 'Pertahankan isian saya').click();
  await save(officer);
  await officer.getByText('Isian laporan disimpan.').waitFor();
  await other.reload();
  expect(await note(other).inputValue()).toBe('Dua agen baru bertugas');
  await note(other).fill('Belum sempat disimpan');
  const send = async () => {
    await take(officer, 'Kirim laporan');
    await officer.getByLabel('Kirim apa adanya').check();
    await confirm(officer, 'Kirim laporan');
    await officer.getByText('Menunggu kepala').first().waitFor();
  };
  await send();
  await other.reload();
  await other.getByText('Tulisan Anda yang belum disimpan masih ada di tab ini').waitFor();

  const head = await panel.visit('kasi.jaksel', address);
  await take(head, 'Kembalikan');
  await head.getByLabel('Catatan perbaikan').fill('Mohon lengkapi rapor klien');
  await confirm(head, 'Kembalikan');
  await officer.reload();
  await officer.getByText('Dikembalikan kepala: “Mohon lengkapi rapor klien”').waitFor();
  await other.reload();
  await other.getByText('Isian Anda yang belum disimpan telah dikembalikan.').waitFor();
  expect(await note(other).inputValue()).toBe('Belum sempat disimpan');
  await send();
  await head.reload();
  await take(head, 'Terima laporan');
  await confirm(head, 'Terima laporan');
  await head.getByText(/^LB\/3174\//).waitFor();
  const [file] = await Promise.all([head.waitForEvent('download'), button(head, 'Unduh PDF').click()]);
  expect(file.suggestedFilename()).toMatch(/^LB-3174-.*\.pdf$/);

  const above = await panel.visit('bnnp.jakarta', '/admin/dueReports');
  const row = above.getByRole('row', { name: /BNNK Jakarta Selatan/ });
  await row.getByRole('link', { name: 'Diterima' }).waitFor();
  expect(await barriers(above)).toEqual([]);
  await above.goto(`${new URL(above.url()).origin}/admin/`);
  const late = above.getByRole('link', { name: /Laporan bulanan terlambat/ });
  const count = /\d+/.exec(await late.innerText())?.[0];
  await late.click();
  await above.getByText(`${count} baris`, { exact: true }).waitFor();
});

test('an agent hands in the record of a month on a phone', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/recoveryRecords', phone);
  await page
    .getByText(/pemantauan \(/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(page)).toEqual([]);
  const open = page.getByRole('button', { name: 'Serahkan rapor' });
  const before = await open.count();
  if (before > 0) {
    await open.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Serahkan rapor' }).click();
    await page.getByText('Rapor diserahkan.').waitFor();
  }
  expect(before).toBeGreaterThan(0);
});
