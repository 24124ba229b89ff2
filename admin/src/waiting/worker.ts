import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: {
  skipWaiting: () => void;
  addEventListener: (type: 'install', begun: (event: { waitUntil: (done: Promise<void>) => void }) => void) => void;
};
/** Written into this file when it is built. */
declare const PANEL_FILES: PrecacheEntry[];

const CONFIG = '/admin/config.json';
const CONFIGS = 'pulih-config';
const PAGE = '/admin/index.html';

// The panel's own files, and which provider signs in: never an answer of the API, which would tell of people.
self.skipWaiting();
clientsClaim();
self.addEventListener('install', (event) => event.waitUntil(caches.open(CONFIGS).then((kept) => kept.add(CONFIG))));
cleanupOutdatedCaches();
precacheAndRoute(PANEL_FILES);
registerRoute(({ url }) => url.pathname === CONFIG, new NetworkFirst({ cacheName: CONFIGS }));
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return (await matchPrecache(PAGE)) ?? Response.error();
    }
  }),
);
