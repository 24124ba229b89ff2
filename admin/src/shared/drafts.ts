import type { Stored } from './stored';

const PREFIX = 'pulih.draft.';

/** What was typed, and what it changes as it was stored then. */
interface Kept {
  values: object;
  seen: Stored | null;
}

/** What was typed under a name and not saved, as long as this tab lives; null where nothing was. */
export function draftOf(name: string): Kept | null {
  const kept = sessionStorage.getItem(PREFIX + name);
  return kept ? (JSON.parse(kept) as Kept) : null;
}

/** Keeps what was typed. */
export function keepDraft(name: string, values: object, seen: Stored | null = null): void {
  sessionStorage.setItem(PREFIX + name, JSON.stringify({ values, seen } satisfies Kept));
}

/** Forgets what was typed under a name. */
export function forgetDraft(name: string): void {
  sessionStorage.removeItem(PREFIX + name);
}

/** Forgets all that was typed. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
