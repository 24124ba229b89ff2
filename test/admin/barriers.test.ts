import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { allBarriers, openPanel, phone, type Panel } from '../support/panel.js';
import { settled, walk } from '../support/screens.mjs';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

/** Milliseconds so many screens may take. */
const LIMIT = 300_000;

/** What is wrong on each screen of somebody's, and how many screens they have. */
async function walked(username: string, options: BrowserContextOptions) {
  const page = await panel.visit(username, '/admin/', { reducedMotion: 'reduce', ...options });
  await settled(page);
  const found: string[] = [];
  let count = 0;
  for await (const screen of walk(page)) {
    count += 1;
    found.push(...(await allBarriers(page)).map((barrier) => `${screen}: ${barrier}`));
    const failed = await page.locator('[data-failed]').allInnerTexts();
    found.push(...failed.map((text) => `${screen}: ${text}`));
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) found.push(`${screen}: ${beyond} px wider than the window`);
  }
  return { found, count };
}

/** As wide as a phone, and so tall that nothing lies under the rooms at its lower edge. */
const tall = { ...phone, viewport: { width: 360, height: 4000 } };

test.each([
  ['an officer', 'petugas.jaksel', {}, 60],
  ['an agent, on a phone in the dark', 'agen.jaksel', { ...tall, colorScheme: 'dark' } as const, 7],
  ['an analyst', 'analis', {}, 6],
  ['a partner', 'mitra', {}, 5],
  ['an administrator', 'admin', {}, 10],
])(
  'no screen of %s has a barrier or fails',
  async (_, username, options, atLeast) => {
    const { found, count } = await walked(username, options);
    expect(found).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(atLeast);
  },
  LIMIT,
);
