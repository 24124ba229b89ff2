import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer, barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('a head sees what an officer was trained in and owes, and what a map of a village has', async () => {
  const page = await panel.visit('kasi.jaksel', '/admin/officers');
  await page.locator('tbody tr').first().click();
  await page.getByText('Kewajiban pelatihan').waitFor();
  await page.getByText('Penyegaran, 6 JP').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Pemetaan wilayah' }).click();
  await page.locator('tbody tr').first().click();
  await page.getByRole('heading', { name: 'Peta jaringan sosial' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: /^Jejaring rujukan \w+/ }).click();
  await page.getByRole('heading', { name: 'Fasilitas yang melayani desa ini' }).waitFor();
  await page.getByRole('row', { name: /Vokasional|Pelatihan/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('on a phone the end of an appointment says before it is taken what the handover lacks', async () => {
  const page = await panel.visit('petugas.jaksel', '/admin/assistances', phone);
  const query = '{ agents(filter: { statuses: [APPOINTED] }, first: 100) { nodes { id name activeClients } } }';
  const { agents } = await answer(page, query);
  const leaving = agents.nodes
    .filter(({ name, activeClients }: any) => activeClients > 0 && name !== 'Fikri Ramadhan')
    .toSorted((one: any, other: any) => one.activeClients - other.activeClients)[0];
  await page.goto(`${new URL(page.url()).origin}/admin/agents/${leaving.id}/show`);
  await page.getByRole('button', { name: 'Akhiri tugas' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pengganti untuk semua klien').click();
  await page
    .getByRole('option', { name: /, .* klien\)/ })
    .first()
    .click();
  await dialog.getByText('Saya sudah memastikan tugas agen ini berakhir.').click();
  await dialog.getByRole('heading', { name: 'Yang masih kurang menurut pedoman' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await dialog.getByLabel('Pengganti untuk semua klien').click();
  await page
    .getByRole('option', { name: /\(petugas\)$/ })
    .first()
    .click();
  for (const name of ['Diterima klien', 'Diterima keluarga'])
    for (const tick of await dialog.getByRole('checkbox', { name }).all()) await tick.check();
  await dialog.getByRole('button', { name: 'Akhiri tugas' }).click();
  await page.getByText('Tugas agen diakhiri dan kliennya diserahterimakan.').waitFor();
  const left = await answer(page, `{ agent(id: "${leaving.id}") { status activeClients } }`);
  expect(left.agent).toMatchObject({ activeClients: 0 });
});
