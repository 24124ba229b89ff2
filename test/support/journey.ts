import type { Page } from 'playwright-core';

/** A day so long ago, as a form takes it. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });

/** What a person does on the page of a client. */
export const handsOn = (page: Page) => ({
  press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  /** A step of the guideline's picture with its state. */
  step: (name: string, state: string) =>
    page.getByRole('link', { name: new RegExp(`^${name}\\s*, ${state}$`) }).first(),
  /** Opens the form of a record. */
  record: async (name: string) => {
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  },
  /** The form of a step, opened by its button. */
  stepOf: async (label: string) => {
    await page.getByRole('button', { name: label, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    return { dialog, save: (word = label) => dialog.getByRole('button', { name: word, exact: true }).click() };
  },
});

/** Fills in the form of a client of a village. */
export async function fillClient(page: Page, name: string, village: string): Promise<void> {
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('Tanggal lahir').fill('1994-03-11');
  await page.getByLabel('Laki-laki').check();
  await page.getByLabel('Desa/kelurahan domisili').fill(village.split(' — ')[0] as string);
  await page.getByText(village).click();
  await page.getByLabel('Sukarela').check();
}

/** Registers a client of a village on the form that is open. */
export async function register(page: Page, name: string, village: string): Promise<void> {
  await fillClient(page, name, village);
  await handsOn(page).press('Daftarkan klien');
}

/** Records the rehabilitation and the consent a course stands on, on the way to it. */
export async function prepare(page: Page, { endedOn, returnedOn }: { endedOn: string; returnedOn: string }) {
  await page.getByLabel('Rawat inap').check();
  await page.getByLabel('BNN', { exact: true }).check();
  await page.getByLabel('Nama lembaga').fill('Balai Rehabilitasi (contoh)');
  await page.getByLabel('Tanggal mulai').fill(daysAgo(400));
  await page.getByLabel('Tanggal selesai').fill(endedOn);
  await page.getByLabel('Tanggal kembali ke keluarga/masyarakat').fill(returnedOn);
  await handsOn(page).press('Lanjut');
  await page.getByLabel('Klien', { exact: true }).check();
  await page.getByLabel('Tanggal diberikan').fill(endedOn);
  await handsOn(page).press('Lanjut');
}
