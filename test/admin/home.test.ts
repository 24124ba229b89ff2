import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

/** A number leads to as many rows; it is read again where somebody else recorded something between the two. */
async function opensItsRecords(page: Page, number: Locator, tries = 3): Promise<void> {
  const home = page.url();
  const count = /\d+/.exec(await number.innerText())?.[0];
  await number.click();
  const rows = page.getByText(`${count} baris`, { exact: true });
  const same = await rows.waitFor({ timeout: tries > 1 ? 8_000 : 20_000 }).catch((error: Error) => error);
  if (!same) return;
  if (tries === 1) throw same;
  await page.goto(home);
  await opensItsRecords(page, number, tries - 1);
}

test('an officer sees what waits first, read in three operations beside the duties and a rule’s limit; a number opens exactly its records', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/clients');
  await page.locator('tbody tr').first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql'))
      asked.push(/(query|mutation) \w+/.exec(request.postData() ?? '')?.[0] ?? '');
  });
  await page.getByRole('link', { name: 'Beranda' }).click();
  const agentless = page.getByRole('link', { name: /Peserta tanpa agen/ });
  await agentless.waitFor();
  expect(asked.filter((one) => !/OverdueByRule|Rule$/.test(one)).toSorted()).toEqual([
    'query Achieved',
    'query AgentsOnDuty',
    'query HomeOfStaff',
  ]);
  await opensItsRecords(page, agentless);
  await page.getByRole('heading', { name: 'Kepesertaan' }).waitFor();
});

test('a province sees what waits in each unit, the worst first; a number opens the records of that unit', async () => {
  const page = await panel.visit('bnnp.jakarta');
  const units = page.getByRole('region', { name: /menurut satuan kerja/ });
  await units.getByRole('row').nth(1).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.setViewportSize({ width: 1440, height: 900 });
  const number = units.locator('a[href*="/enrollments?"]').first();
  await opensItsRecords(page, number);
});

test('a head sees what was achieved, and compulsory and voluntary clients side by side; each number opens its records', async () => {
  const page = await panel.visit('kasi.jaksel');
  const achieved = page.locator('section', { hasText: 'Capaian triwulan ini' });
  const pathways = page.locator('section', { hasText: 'Kesetaraan jalur' });
  const outOf = (name: string) => achieved.getByRole('link', { name: new RegExp(`^\\d+, ${name}`) });
  const full = /\d+/.exec(await page.getByRole('link', { name: /Agen tidak dapat menerima/ }).innerText())?.[0];
  const agents = page.locator('section', { hasText: 'Beban agen bertugas' });
  await agents.getByText(`Tidak dapat menerima klien lagi: ${full}`).waitFor();
  await agents.getByText('4 dari 4').first().waitFor();
  const numbers = [
    outOf('Outcome pulih').first(),
    outOf('Outcome pulih').last(),
    outOf('Kunjungan rumah terlaksana').first(),
    pathways.getByRole('link', { name: /^\d+, Klien aktif/ }).first(),
  ];
  for (const number of numbers) {
    await opensItsRecords(page, number);
    await page.goBack();
  }
  await pathways
    .getByText(/sebelumnya|naik|turun|tetap/)
    .first()
    .waitFor();
  await pathways.getByRole('link', { name: 'Klien aktif', exact: true }).click();
  await page.locator('section', { hasText: 'Klien aktif menurut jalur' }).getByRole('row', { name: /Wajib/ }).waitFor();
  expect(page.url()).toContain('by=PATHWAY');
});

test('what is overdue is counted by rule; a number opens exactly these duties, each with the way to its form', async () => {
  const page = await panel.visit('petugas.jaksel');
  const overdue = page.getByRole('link', { name: /Kunjungan rumah setiap bulan/ });
  await overdue.waitFor();
  expect(await barriers(page)).toEqual([]);
  await opensItsRecords(page, overdue);
  expect(new Set(await page.locator('tbody tr td:nth-child(2)').allInnerTexts())).toEqual(new Set(['Terlambat']));
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Catat kunjungan' }).first().click();
  await page.getByRole('heading', { name: 'Catat kunjungan' }).waitFor();
});

test('an agent sees on the phone each client with what is to be done today, and the way to its form', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/', phone);
  await page.locator('main h2 a[href*="/clients/"]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(page)).toEqual([]);
  const form = page.locator('main a[href*="/create?"]').first();
  expect(await form.getAttribute('href')).toContain('enrollmentId=');
});

test('an administrator sees accounts and units, and no client', async () => {
  const page = await panel.visit('admin');
  await page.getByRole('link', { name: /Akun aktif/ }).click();
  await page.locator('tbody tr').first().waitFor();
  expect(page.url()).toContain('/accounts?');
});
