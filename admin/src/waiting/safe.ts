import { createStore, del, entries, get, set } from 'idb-keyval';
import type { Entry } from './entry';

/** What waits is kept sealed, by a key that scripts can use and nobody can read out. */
interface Sealed {
  account: string;
  nonce: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

const waiting = createStore('pulih-waiting', 'entries');
const keys = createStore('pulih-waiting-key', 'key');
const [NAME, LENGTH] = ['AES-GCM', 256];

/** Whether this browser can keep anything sealed. */
export const canKeep = (): boolean => 'indexedDB' in globalThis && !!globalThis.crypto?.subtle;

async function sealingKey(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('key', keys);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: NAME, length: LENGTH }, false, ['encrypt', 'decrypt']);
  await set('key', made, keys);
  return made;
}

/** Keeps an entry, or what has become of it. */
export async function keep(entry: Entry): Promise<void> {
  const key = await sealingKey();
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(entry));
  const sealed = await crypto.subtle.encrypt({ name: NAME, iv: nonce }, key, text);
  await set(entry.id, { account: entry.account, nonce, sealed } satisfies Sealed, waiting);
}

/** Every entry of an account, the oldest first. */
export async function keptOf(account: string): Promise<Entry[]> {
  const key = await sealingKey();
  const own = (await entries<string, Sealed>(waiting)).filter(([, kept]) => kept.account === account);
  const opened = own.map(async ([, { nonce, sealed }]) => {
    const text = await crypto.subtle.decrypt({ name: NAME, iv: nonce }, key, sealed);
    return JSON.parse(new TextDecoder().decode(text)) as Entry;
  });
  return (await Promise.all(opened)).toSorted((one, other) => one.id.localeCompare(other.id));
}

/** How many entries wait here, whoever's they are. */
export const keptCount = async (): Promise<number> => (canKeep() ? (await entries(waiting)).length : 0);

/** Lets go of an entry. */
export const letGo = (id: string): Promise<void> => del(id, waiting);
