// `npm run screens [-- username …]`: every screen of the menu of each role, its form and the first record behind each list, at
// 1440 and 360 px, in .build/screens, and what is wrong on each. SCREENS_LOCALE=en-GB shows them in English, SCREENS_LOOK=dark in the dark look.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../support/chromium.mjs';
import { barriers } from '../support/panel.ts';
import { faults, settled, walk } from '../support/screens.mjs';
import start from '../support/system.start.mjs';
import stop from '../support/system.stop.mjs';
import { everybody, visit, widths } from './visit.mjs';

const asked = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../.build/screens/', import.meta.url));
const found = [];

await start();
const browser = await launch();
for (const username of asked.length ? asked : everybody) {
  const paths = await visit(browser, username, 1440, (page) => Array.fromAsync(walk(page)));
  for (const width of widths) {
    const into = `${folder}${username}/${width}/`;
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    await visit(browser, username, width, (page) => picture(page, paths, into));
    console.log(`${username}, ${width} px: ${paths.length} screens in ${into}`);
  }
}
await browser.close();
await stop();
for (const one of found) console.log(`FOUND ${one}`);
if (found.length > 0) process.exitCode = 1;

/** Takes a picture of each path, whole. */
async function picture(page, paths, into) {
  for (const path of paths) {
    await page.goto(process.env.PANEL_URL + path);
    await settled(page);
    const [, , resource = '', record] = path.split('/');
    const name = record ? `${resource}-${record === 'create' ? 'form' : 'record'}` : resource || 'home';
    await page.screenshot({ path: `${into}${name}.png`, fullPage: true });
    for (const one of [...(await faults(page)), ...(await barriers(page))]) found.push(`${into}${name}.png: ${one}`);
  }
}
