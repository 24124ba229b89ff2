import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { barriers, openPanel, type Panel } from '../support/panel.js';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

const short = encodeURIComponent(JSON.stringify({ statuses: ['ACTIVE'], programmeMonth: 2 }));
const reason = 'Klien pindah tugas ke luar negeri';
const monthAhead = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

test('the tier above waives the four months of a client; the officer sees by which waiver it passes', async () => {
  const officer = await panel.visit('petugas.jaksel', `/admin/enrollments?filter=${short}`);
  await officer.locator('tbody tr').first().click();
  await officer.waitForURL(/clients|enrollments\/.*show/);
  await officer.getByRole('heading', { name: 'Rapor pemulihan' }).waitFor();
  const address = officer.url();

  const above = await panel.visit('bnnp.jakarta');
  await above.goto(address);
  await above.getByRole('button', { name: 'Beri pengecualian' }).click();
  const dialog = above.getByRole('dialog');
  await dialog.getByText('4 (empat) bulan').waitFor();
  await dialog.getByLabel('Berlaku sampai').fill(monthAhead);
  await dialog.getByLabel('Alasan').fill(reason);
  expect(await barriers(above)).toEqual([]);
  await dialog.getByRole('button', { name: 'Beri pengecualian' }).click();
  await dialog.waitFor({ state: 'detached' });
  await above.getByText(reason).waitFor();

  await officer.reload();
  await officer.getByText(reason).waitFor();
  expect(await officer.getByRole('button', { name: 'Beri pengecualian' }).count()).toBe(0);
  await officer
    .getByRole('button', { name: /Selesaikan/ })
    .first()
    .press('Enter');
  await officer.getByRole('dialog').getByText('dikecualikan oleh BNNP DKI Jakarta sampai').waitFor();
  await officer.keyboard.press('Escape');
  await officer.getByRole('link', { name: 'Pengecualian' }).click();
  await officer.getByRole('row', { name: reason }).getByText('Berlaku').waitFor();
  expect(await barriers(officer)).toEqual([]);
});
