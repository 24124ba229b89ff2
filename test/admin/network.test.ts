import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer, barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

test('an agent draws whom a client knows, on a phone; who ties them together is marked', async () => {
  const page = await panel.visit('agen.jaksel', '/admin/', phone);
  const { enrollments } = await answer(
    page,
    '{ enrollments(filter: { statuses: [ACTIVE] }, first: 1) { nodes { client { id } } } }',
  );
  await page.goto(page.url().replace(/admin\/.*/, `admin/networks/${enrollments.nodes[0].client.id}`));
  await page.getByRole('button', { name: 'Tambah kontak' }).waitFor();
  for (const [name, knows] of [
    ['Paman', null],
    ['Sepupu', 'Paman'],
    ['Tetangga depan', 'Sepupu'],
  ] as const) {
    await page.getByRole('button', { name: 'Tambah kontak' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Sebutan').fill(name);
    await dialog.getByLabel('Hubungan dengan klien').click();
    await page.getByRole('option', { name: 'Keluarga' }).click();
    if (knows) {
      await dialog.getByLabel('Saling mengenal dengan').click();
      await page.getByRole('option', { name: knows }).click();
      await dialog.getByRole('heading').click();
    }
    await dialog.getByRole('button', { name: 'Pakai' }).click();
  }
  await page.getByRole('button', { name: 'Simpan peta' }).click();
  await page.getByText('Peta disimpan.').waitFor();
  await page.getByText('Keluarga · Simpul · Jembatan').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
