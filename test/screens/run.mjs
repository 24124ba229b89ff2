// `npm run screens [-- username …]`: every screen of the menu of each role, its form and the first record behind each list, at
// 1440 and 360 px, in .build/screens, and what axe finds wrong on each. SCREENS_LOCALE=en-GB shows them in English, SCREENS_LOOK=dark in the dark look.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/chromium.mjs';
import { barriers } from '../support/panel.ts';
import { settled, walk } from '../support/screens.mjs';
import start from '../support/system.start.mjs';
import stop from '../support/system.stop.mjs';

const PASSWORD = 'pulih-demo';
const everybody = [
  ...['petugas.jaksel', 'kasi.jaksel', 'bnnp.jakarta', 'bnn', 'agen.jaksel', 'analis', 'mitra', 'admin'],
];
const asked = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../.build/screens/', import.meta.url));
const found = [];
const widths = { 1440: 900, 360: 740 };

await start();
const browser = await launch();
for (const username of asked.length ? asked : everybody) {
  const paths = await inContext(username, 1440, (page) => Array.fromAsync(walk(page)));
  for (const width of Object.keys(widths).map(Number)) {
    const into = `${folder}${username}/${width}/`;
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    await inContext(username, width, (page) => picture(page, paths, into));
    console.log(`${username}, ${width} px: ${paths.length} screens in ${into}`);
  }
}
await browser.close();
await stop();
for (const barrier of found) console.log(`BARRIER ${barrier}`);
if (found.length > 0) process.exitCode = 1;

/** Signs somebody in at a width, and does something on their page. */
async function inContext(username, width, act) {
  const context = await browser.newContext({
    viewport: { width, height: widths[width] },
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

/** Takes a picture of each path, whole. */
async function picture(page, paths, into) {
  for (const path of paths) {
    await page.goto(process.env.PANEL_URL + path);
    await settled(page);
    const [, , resource = '', record] = path.split('/');
    const name = record ? `${resource}-${record === 'create' ? 'form' : 'record'}` : resource || 'home';
    await page.screenshot({ path: `${into}${name}.png`, fullPage: true });
    for (const failed of await page.locator('[data-failed]').allInnerTexts())
      found.push(`${into}${name}.png: ${failed}`);
    for (const barrier of await barriers(page)) found.push(`${into}${name}.png: ${barrier}`);
  }
}
