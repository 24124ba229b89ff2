import { dehydrate, hydrate, type QueryClient } from '@tanstack/react-query';

const NAME = 'pulih.answers';

/** Milliseconds for which what was read serves without a connection: a day. */
const LASTS = 24 * 60 * 60 * 1000;

/** Milliseconds after which a change is kept. */
const SETTLED = 1000;

/** Keeps what was read as long as this tab lives, so that a page opened again without a connection has it. */
export function keepAnswers(client: QueryClient): void {
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, gcTime: LASTS } });
  const kept = sessionStorage.getItem(NAME);
  if (kept) hydrate(client, JSON.parse(kept));
  let timer: ReturnType<typeof setTimeout> | undefined;
  client.getQueryCache().subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(client), SETTLED);
  });
}

function keep(client: QueryClient): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(dehydrate(client)));
  } catch {
    // The browser has no more room: the page works on with what it has in hand.
    sessionStorage.removeItem(NAME);
  }
}

/** Forgets what was read. */
export const forgetAnswers = (): void => sessionStorage.removeItem(NAME);
