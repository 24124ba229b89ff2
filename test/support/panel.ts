import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { demoPassword } from '../../api/src/demo/accounts.js';
import { launch } from './chromium.mjs';

/** Where the Pulih of the journeys is. */
export const origin = (): string => process.env.PANEL_URL as string;

/** A phone of the villages. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** A browser of its own, in which people visit the panel. */
export interface Panel {
  /** Opens an address as somebody who signs in there: `visit('petugas.jaksel', '/admin/clients')`. */
  visit: (username: string, path?: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** Opens the browser. */
export async function openPanel(): Promise<Panel> {
  const browser: Browser = await launch();
  return {
    async visit(username, path = '/admin/', options = {}) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID', ...options });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      await page.goto(origin() + path);
      await signIn(page, username);
      await page.waitForURL(
        (url) => url.pathname.startsWith(path.split('?')[0] as string) && !url.search.includes('code='),
      );
      return page;
    },
    close: () => browser.close(),
  };
}

/** Fills in the sign-in page. */
async function signIn(page: Page, username: string): Promise<void> {
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', demoPassword);
  await page.press('input[name=password]', 'Enter');
}

/** What the API answers who is signed in on a page. */
export const answer = (page: Page, query: string): Promise<any> =>
  page.evaluate(async (text) => {
    const [, kept] = Object.entries(sessionStorage).find(([name]) => name.startsWith('oidc.user')) as [string, string];
    const authorization = `Bearer ${JSON.parse(kept).access_token}`;
    const headers = { 'content-type': 'application/json', authorization };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    return (await response.json()).data;
  }, query);

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Whether nothing on a page fades or moves any more, but for what moves without an end. */
const standsStill = () =>
  document
    .getAnimations()
    .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity);

/** What an accessibility check finds wrong on a page, by rule and place. */
export async function barriers(page: Page, tags = levels): Promise<string[]> {
  await page.waitForFunction(standsStill);
  // The panel has no frames of others: no second page is needed to gather what was found.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The same with the sizes of targets, which a bar over the lower edge of a page would hide. */
export const allBarriers = (page: Page): Promise<string[]> => barriers(page, [...levels, 'wcag22aa']);
