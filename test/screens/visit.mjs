import { settled } from '../support/screens.mjs';

const PASSWORD = 'pulih-demo';
const heights = { 1440: 900, 360: 740 };

/** An account of each role and tier. */
export const everybody = [
  ...['petugas.jaksel', 'kasi.jaksel', 'bnnp.jakarta', 'bnn', 'agen.jaksel', 'analis', 'mitra', 'admin'],
];

/** A desk and a phone, in pixels. */
export const widths = Object.keys(heights).map(Number);

/** Signs somebody in at a width, and does something on their page; SCREENS_LOCALE and SCREENS_LOOK say how it looks. */
export async function visit(browser, username, width, act) {
  const context = await browser.newContext({
    viewport: { width, height: heights[width] },
    locale: process.env.SCREENS_LOCALE ?? 'id-ID',
    colorScheme: process.env.SCREENS_LOOK ?? 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${process.env.PANEL_URL}/admin/`);
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', PASSWORD);
  await page.press('input[name=password]', 'Enter');
  await page.waitForURL((url) => url.pathname.startsWith('/admin') && !url.search.includes('code='));
  if (process.env.SCREENS_LOCALE?.startsWith('en')) await page.getByRole('button', { name: 'English' }).click();
  await settled(page);
  const done = await act(page);
  await context.close();
  return done;
}
