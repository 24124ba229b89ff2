import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answer, barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
let page: Page;
/** The address of the form of a visit to a client. */
let form: string;
beforeAll(async () => {
  panel = await openPanel();
  page = await panel.visit('agen.jaksel', '/admin/', phone);
});
afterAll(() => panel.close());

const note = `Berkabar lewat telepon, ${new Date().toISOString()}.`;
const waits = () => page.getByText('1 menunggu').waitFor();

/** How many visits with the note there are. */
async function recorded(): Promise<number> {
  const { visits } = await answer(page, '{ visits(first: 100) { nodes { note } } }');
  return visits.nodes.filter((visit: { note: string }) => visit.note === note).length;
}

/** Fills in the form of a visit by telephone, and saves it. */
async function saveVisit(): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByText('Melalui pihak ketiga').click();
  await next();
  await page.getByText('Telepon', { exact: true }).click();
  await next();
  await page.getByText('Tetap pulih', { exact: true }).click();
  await next();
  await next();
  await page.getByLabel('Catatan').fill(note);
  await page.getByRole('button', { name: 'Catat kunjungan' }).click();
}

test('without a connection a visit waits on the phone, also when the page is opened anew', async () => {
  await page.getByRole('link', { name: 'Catat kunjungan' }).first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByText('Tanpa sambungan').waitFor();
  await page.getByRole('link', { name: 'Catat kunjungan' }).first().click();
  await page.getByText('Melalui pihak ketiga').waitFor();
  form = page.url();
  await saveVisit();
  await waits();
  await page.reload();
  await waits();
  await page.getByText(/^Menunggu dikirim: Kunjungan/).click();
  await page.getByRole('heading', { name: 'Menunggu dikirim' }).waitFor();
  await page.getByText(note).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('once there is a connection it is sent, and only once', async () => {
  await page.context().setOffline(false);
  await page.getByText('Tidak ada catatan yang menunggu').waitFor();
  await page.reload();
  await page.getByText('Tidak ada catatan yang menunggu').waitFor();
  expect(await recorded()).toBe(1);
});

test('what Pulih has already is not taken again: both sides are shown, and one lets go of the entry', async () => {
  await page.context().setOffline(true);
  await page.goto(form);
  await saveVisit();
  await waits();
  await page.context().setOffline(false);
  await page.getByRole('link', { name: '1 menunggu, ada yang tidak diterima' }).click();
  await page.getByText('Tidak diterima', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Di perangkat ini' }).waitFor();
  await page.getByRole('heading', { name: 'Yang sudah ada di Pulih' }).first().waitFor();
  expect(await page.getByText(note).count()).toBe(2);
  await page.getByRole('button', { name: 'Buang' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buang' }).click();
  await page.getByText('Tidak ada catatan yang menunggu').waitFor();
  expect(await recorded()).toBe(1);
});
