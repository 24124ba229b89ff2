import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answer, barriers, openPanel, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

/** The form of a step, opened by its button. */
async function stepOf(page: Page, label: string) {
  await page.getByRole('button', { name: label }).first().click();
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.waitFor();
  return { dialog, save: () => dialog.getByRole('button', { name: label }).click() };
}

test('a candidate comes to duty step by step, and what is missing is said', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/agents/create');
  await page.getByLabel('Nama lengkap').fill('Sulastri Wibowo');
  await page.getByLabel('Perempuan').check();
  await page.getByLabel('Wilayah tugas (desa/kelurahan)').fill('tebet timur');
  await page.getByText('Tebet Timur — Tebet, Jakarta Selatan').click();
  await page.getByLabel('Unsur').click();
  await page.getByRole('option', { name: 'Tokoh masyarakat' }).click();
  await page.getByLabel('Kepala desa/lurah').check();
  await page.getByLabel('Nama pemberi rekomendasi').fill('Lurah Tebet Timur');
  await page.getByRole('button', { name: 'Daftarkan calon agen' }).click();
  await page.getByRole('heading', { name: 'Sulastri Wibowo' }).waitFor();
  await page.getByText('0 dari 11 kriteria dinyatakan terpenuhi.').waitFor();
  expect(await barriers(page)).toEqual([]);

  const early = page.getByRole('button', { name: 'Tetapkan dengan SK', disabled: true });
  await early.press('Enter');
  await page.getByRole('dialog').getByText('“Kriteria minimal agen pemulihan antara lain :”').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tutup', exact: true }).click();

  const criteria = await stepOf(page, 'Nyatakan kriteria');
  const ticks = await criteria.dialog.getByRole('checkbox').all();
  expect(ticks).toHaveLength(11);
  for (const tick of ticks) await tick.check();
  await criteria.save();
  await page.getByText('11 dari 11 kriteria dinyatakan terpenuhi.').waitFor();

  const briefing = await stepOf(page, 'Catat pembekalan');
  expect(await briefing.dialog.getByLabel('Jam pelajaran (JP)').inputValue()).toBe('8');
  await briefing.dialog.getByLabel('Fasilitator').fill('Seksi Rehabilitasi');
  await briefing.save();
  await page.getByText('8 dari 8 JP; 6 dari 6 materi.').waitFor();

  const decree = await stepOf(page, 'Tetapkan dengan SK');
  await decree.dialog.getByLabel('Nomor surat keputusan').fill('141/8/2026');
  await decree.dialog.getByLabel('Tembusan kepada kepala BNNP/BNNK').check();
  await decree.save();
  await page.getByText('Bertugas di Tebet Timur.').waitFor();
  expect(await page.locator('header').getByText('Bertugas').count()).toBe(1);
});

test('an agent who has four clients cannot be chosen, and why is said; one with room is assigned', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/agents');
  const { enrollments, agents } = await answer(
    page,
    `{ enrollments(first: 100, filter: { statuses: [ACTIVE], hasAgent: false }) {
         nodes { client { id village { code } } } }
       agents(first: 100, filter: { statuses: [APPOINTED] }) { nodes { name activeClients village { code } } } }`,
  );
  const roomIn = (code: string) => agents.nodes.find((one: any) => one.village.code === code && one.activeClients < 4);
  const { client } = enrollments.nodes.find((one: any) => roomIn(one.client.village.code));
  const near = roomIn(client.village.code).name;
  await page.goto(page.url().replace(/agents.*/, `clients/${client.id}/show`));

  const { dialog, save } = await stepOf(page, 'Tugaskan agen');
  await dialog.getByRole('button', { name: 'Tampilkan agen dari desa/kelurahan lain' }).click();
  const full = dialog.getByRole('radio', { name: /4 dari 4/, disabled: true }).first();
  await full.waitFor();
  expect(await full.locator('xpath=ancestor::label').textContent()).toContain('Agen sudah mendampingi 4 klien aktif');

  await dialog.getByRole('radio', { name: near }).check();
  await dialog.getByRole('checkbox', { name: 'Diterima klien' }).check();
  await dialog.getByRole('button', { name: 'Tugaskan agen', disabled: true }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Dapat diterima oleh mantan penyalah guna',
  );

  await dialog.getByRole('checkbox', { name: 'Diterima keluarga' }).check();
  await save();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(near).first().waitFor();
});

test('several clients are assigned at once, each with an answer of its own', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/agents');
  const { enrollments, agents } = await answer(
    page,
    `{ enrollments(first: 100, filter: { statuses: [ACTIVE] }) { nodes { agent { id } client { village { code } } } }
       agents(first: 100, filter: { statuses: [APPOINTED] }) { nodes { id name activeClients village { code } } } }`,
  );
  const others = ({ id, village }: any) =>
    enrollments.nodes.filter((one: any) => one.client.village.code === village.code && one.agent?.id !== id);
  const chosen = agents.nodes.find((one: any) => one.activeClients < 3 && others(one).length > 1);
  const filter = JSON.stringify({ within: chosen.village.code, agentId: others(chosen)[0].agent?.id });
  await page.goto(page.url().replace(/agents.*/, `clients?filter=${filter}`));
  await page.locator('[data-rows] tbody tr').first().getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Tugaskan agen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: chosen.name }).check();
  for (const tick of ['Diterima klien', 'Diterima keluarga']) await dialog.getByLabel(tick, { exact: true }).check();
  await dialog.getByRole('button', { name: 'Tugaskan kepada 1 klien' }).click();
  await dialog.getByText('Ditugaskan kepada 1 dari 1 klien.').waitFor();
  expect(await barriers(page)).toEqual([]);
});
