import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { allBarriers, openPanel, phone, type Panel } from '../support/panel.js';
import { faults, follow, settled, walk } from '../support/screens.mjs';

let panel: Panel;
beforeAll(async () => {
  panel = await openPanel();
});
afterAll(() => panel.close());

/** Milliseconds so many screens may take. */
const LIMIT = 300_000;

/** What is wrong on each screen of somebody's, and how many screens they have. */
async function walked(username: string, options: BrowserContextOptions, go: (page: Page) => AsyncGenerator<string>) {
  const page = await panel.visit(username, '/admin/', { reducedMotion: 'reduce', ...options });
  await settled(page);
  const found: string[] = [];
  let count = 0;
  for await (const screen of go(page)) {
    count += 1;
    const wrong = [...(await faults(page)), ...(await allBarriers(page))];
    found.push(...wrong.map((one) => `${screen}: ${one}`));
  }
  return { found, count };
}

/** As wide as a phone, and so tall that nothing lies under the rooms at its lower edge. */
const tall = { ...phone, viewport: { width: 360, height: 4000 } };

/** Every link, one page of each kind. */
const oneOfEach = (page: Page) => follow(page, 1);

test.each([
  ['an officer', 'petugas.jaksel', {}, walk, 60],
  ['an agent, on a phone in the dark', 'agen.jaksel', { ...tall, colorScheme: 'dark' } as const, oneOfEach, 15],
  ['an analyst', 'analis', {}, walk, 6],
  ['an administrator', 'admin', {}, walk, 10],
])(
  'no screen of %s has a barrier or fails',
  async (_, username, options, go, atLeast) => {
    const { found, count } = await walked(username, options, go);
    expect(found).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(atLeast);
  },
  LIMIT,
);
