import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { daysAgo, handsOn } from '../support/journey.js';
import { answer, barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
let page: Page;
let hands: ReturnType<typeof handsOn>;
beforeAll(async () => {
  panel = await openPanel();
  page = await panel.visit('petugas.jaksel', '/admin/relapses');
  hands = handsOn(page);
});
afterAll(() => panel.close());

test('a slip found at a visit asks for its facts, and facts that do not fit are refused with the sentence', async () => {
  const { enrollments } = await answer(
    page,
    `{ enrollments(first: 100, filter: { statuses: [ACTIVE] }) { nodes { id startedOn relapses { closedOn } } } }`,
  );
  const one = enrollments.nodes.find((of: any) => of.startedOn < daysAgo(20) && of.relapses.length === 0);
  await page.goto(page.url().replace('/relapses', `/visits/create?enrollmentId=${one.id}`));
  await page.getByText('Bertatap muka dengan klien.').click();
  await page.getByText('Tempat tinggal', { exact: true }).click();
  await page
    .getByRole('button', { name: /^Pedoman: Tempat dan pemberitahuan/ })
    .first()
    .click();
  await page.getByText('“Memastikan waktu kunjungan dengan menginformasikan').waitFor();
  await page.getByLabel('Tanggal pemberitahuan').fill(daysAgo(1));
  await page.getByText('Menggunakan satu kali, segera menyadari').click();
  await page.getByText('evaluasi keadaan klien, pemeriksaan urin, evaluasi rencana').waitFor();
  await page.getByText('paling lambat 7 hari setelah diketahui').waitFor();
  await page.getByLabel('Berapa kali memakai').fill('1');
  await page.getByLabel('Cepat menyadari').check();
  await page.getByLabel('Segera mencari bantuan').check();
  await page.getByRole('button', { name: 'Keinginan menggunakan' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByText('“namun dengan cepat menyadari hal tersebut').waitFor();
  await page.getByRole('button', { name: 'Catat kunjungan', disabled: true }).waitFor();
  await page.getByRole('button', { name: 'Keinginan menggunakan' }).click();
  await hands.press('Catat kunjungan');
  await page.getByText(/^Kekambuhan yang diketahui/).waitFor();
  await page.getByText('0 dari 3 langkah', { exact: false }).first().waitFor();
});

test('no outcome is judged while it is open, and it is not closed before it is handled', async () => {
  const dialog = page.getByRole('dialog');
  for (const [step, why] of [
    ['Nilai outcome', 'Diukur penilaian kualitas hidup'],
    ['Tutup kejadian', 'ditutup setelah setiap langkah penanganannya dilakukan'],
  ]) {
    await page.getByRole('button', { name: step, disabled: true }).press('Enter');
    await dialog.getByText(why as string).waitFor();
    expect(await dialog.innerText()).toContain('kekambuhan');
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }
});

test('its steps are recorded, the urine test is one of them, and it is closed', async () => {
  for (const done of [1, 2]) {
    const step = await hands.stepOf('Catat langkah');
    await step.dialog.getByLabel('Catatan').fill('Bersama klien dan keluarga.');
    await step.save('Catat langkah');
    await page.getByText(`${done} dari 3 langkah`, { exact: false }).first().waitFor();
  }
  await page.getByRole('link', { name: 'Catat pemeriksaan urin' }).first().click();
  expect(await page.getByRole('radio', { name: /^Kekambuhan: Slip/ }).isChecked()).toBe(true);
  await page.getByLabel('Nomor lot').fill('R-1');
  await hands.press('Semua negatif');
  await hands.press('Catat pemeriksaan urin');
  await page.getByText('3 dari 3 langkah').first().waitFor();
  const { dialog, save } = await hands.stepOf('Tutup kejadian');
  await save();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/^Ditutup /).waitFor();
  expect(await page.getByText(/^Kekambuhan yang diketahui/).count()).toBe(0);
});

test('the list tells which are being handled, also on a phone', async () => {
  await page.getByRole('link', { name: 'Kekambuhan', exact: true }).click();
  await page.getByLabel('Penanganan').click();
  await page.getByRole('option', { name: 'Sudah ditutup' }).click();
  await page.waitForURL(/filter=/);
  await page
    .getByText(/^Ditutup /)
    .first()
    .waitFor();
  await page.locator('tbody').getByText('Sedang ditangani').first().waitFor({ state: 'detached' });
  const small = await panel.visit('petugas.jaksel', '/admin/relapses', phone);
  await small.locator('main a[href*="/relapses/"]').first().waitFor();
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
