import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, phone, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const task = 'Rapat jejaring rujukan dengan puskesmas';
const ahead = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

test('a BNNP plans a visit to its BNNK and records a finding with a follow-up; the BNNK answers, the BNNP closes it', async () => {
  const above = await panel.visit('bnnp.jakarta', '/admin/supervisionVisits');
  const button = (page: typeof above, name: string) => page.getByRole('button', { name, exact: true });
  await above.getByRole('link', { name: 'Rencanakan supervisi' }).click();
  await above.getByRole('heading', { name: 'Rencanakan supervisi' }).waitFor();
  await above.getByLabel('Satuan kerja').fill('Jakarta Selatan');
  await above.getByRole('option', { name: 'BNNK Jakarta Selatan' }).click();
  await button(above, 'Rencanakan supervisi').click();
  await above.getByText('tujuan supervisi', { exact: true }).waitFor();
  expect(await barriers(above)).toEqual([]);
  await button(above, 'Jejaring rujukan').click();
  await button(above, 'Rencanakan supervisi').click();

  await above.getByRole('link', { name: 'Catat hasil' }).click();
  await above.getByLabel('Perlu tindak lanjut').check();
  await above.getByLabel('Uraian temuan').fill('Dua puskesmas belum dikoordinasikan');
  await above.getByLabel('Yang harus dilakukan').fill(task);
  await button(above, 'Catat hasil').click();
  await above.getByText('tenggat tindak lanjut', { exact: true }).waitFor();
  await above.getByLabel('Tenggat').fill(ahead);
  expect(await barriers(above)).toEqual([]);
  await button(above, 'Catat hasil').click();
  await above.getByRole('heading', { name: 'Daftar periksa menurut enam tujuan' }).waitFor();
  const address = new URL(above.url()).pathname;

  const head = await panel.visit('kasi.jaksel', '/admin/followUps', phone);
  await head.getByRole('link', { name: task }).click();
  await head.waitForURL(`**${address}`);
  await head.getByRole('heading', { name: 'Daftar periksa menurut enam tujuan' }).waitFor();
  expect(await head.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(head)).toEqual([]);
  await button(head, 'Jawab').click();
  await head.getByRole('dialog').getByLabel('Jawaban').fill('Rapat diadakan, notulen terlampir');
  await button(head, 'Jawab').last().click();
  await head.getByText('Sudah dijawab', { exact: true }).waitFor();

  await above.reload();
  await button(above, 'Tutup').click();
  await above.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await above.getByText('Ditutup', { exact: true }).waitFor();
});
