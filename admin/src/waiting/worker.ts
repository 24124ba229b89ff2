import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: { skipWaiting: () => void; __WB_MANIFEST: PrecacheEntry[] };

const CONFIG = '/admin/config.json';
const PAGE = '/admin/index.html';

// The panel's own files, and which provider signs in: never an answer of the API, which would tell of people.
self.skipWaiting();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(({ url }) => url.pathname === CONFIG, new NetworkFirst({ cacheName: 'pulih-config' }));
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return (await matchPrecache(PAGE)) ?? Response.error();
    }
  }),
);
