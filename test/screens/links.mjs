// `npm run links [-- username …]`: follows every link of each role from home, two pages of each kind, at 1440 and 360 px, and
// says what is wrong on each. SCREENS_LOCALE=en-GB follows them in English.
import { launch } from '../support/chromium.mjs';
import { faults, follow } from '../support/screens.mjs';
import start from '../support/system.start.mjs';
import stop from '../support/system.stop.mjs';
import { everybody, visit, widths } from './visit.mjs';

const asked = process.argv.slice(2);

await start();
const browser = await launch();
for (const username of asked.length ? asked : everybody)
  for (const width of widths)
    console.log(`${username}, ${width} px: ${await visit(browser, username, width, followed)} pages`);
await browser.close();
await stop();

/** Follows every link, and says what is wrong; how many pages there are. */
async function followed(page) {
  let count = 0;
  let here = '';
  const tell = (what) => {
    console.log(`FOUND ${here}: ${what}`);
    process.exitCode = 1;
  };
  page.on('pageerror', ({ message }) => tell(message));
  page.on('console', (line) => line.type() === 'error' && tell(line.text()));
  for await (here of follow(page)) {
    count += 1;
    for (const one of await faults(page)) tell(one);
  }
  return count;
}
