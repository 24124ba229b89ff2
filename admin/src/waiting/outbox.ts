import { TypedDocumentString } from '../../../schema/generated/graphql';
import type { Ask } from '../api/ask';
import { ApiRefusal } from '../api/refusal';
import type { Entry } from './entry';
import { canKeep, keep, keptOf, letGo } from './safe';

/** What waits on this device to be sent by the account that is signed in. */
export interface Outbox {
  /** Whether this browser can keep entries. */
  able: boolean;
  entries: () => readonly Entry[];
  subscribe: (changed: () => void) => () => void;
  put: (entry: Omit<Entry, 'account' | 'keptAt' | 'refused'>) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Sends what waits, one after the other; @returns how many the API took. */
  send: () => Promise<number>;
  /** Lets a refused entry wait again. */
  again: (entry: Entry) => Promise<void>;
}

/** Milliseconds after which a request counts as lost; it is sent again with the same key. */
export const PATIENCE = 30_000;

/** Without a network or an answer nothing is known of an entry: it goes on waiting. */
const LATER = new Set(['OFFLINE', 'UNREACHABLE', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR', 'UNKNOWN']);

/** Whether a request may not have reached the API at all. */
export const unanswered = (error: unknown): boolean =>
  error instanceof ApiRefusal ? error.code === 'OFFLINE' : (error as Error).name === 'TimeoutError';

/** Opens what waits for an account. */
export function openOutbox(ask: Ask, account: string): Outbox {
  const listeners = new Set<() => void>();
  const others = new BroadcastChannel('pulih-waiting');
  let known: readonly Entry[] = [];

  const read = async () => {
    known = await keptOf(account);
    listeners.forEach((changed) => changed());
  };
  const changed = async () => {
    await read();
    others.postMessage('changed');
  };
  others.addEventListener('message', () => void read());
  if (canKeep()) void read();

  /** @returns whether the API took it; null where nothing is known. */
  const deliver = async (entry: Entry): Promise<boolean | null> => {
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      await ask(new TypedDocumentString(entry.document), entry.variables, { idempotencyKey: entry.id, signal });
      await letGo(entry.id);
      return true;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || LATER.has(error.code)) return null;
      await keep({ ...entry, refused: error.told });
      return false;
    }
  };

  /** One tab at a time sends, and each entry once. */
  const deliverAll = async (): Promise<number> => {
    let taken = 0;
    for (const entry of (await keptOf(account)).filter(({ refused }) => !refused)) {
      const done = await deliver(entry);
      if (done === null) break;
      if (done) taken += 1;
    }
    return taken;
  };

  return {
    able: canKeep(),
    entries: () => known,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async put(entry) {
      await keep({ ...entry, account, keptAt: new Date().toISOString(), refused: null });
      await changed();
    },
    async remove(id) {
      await letGo(id);
      await changed();
    },
    async again(entry) {
      await keep({ ...entry, refused: null });
      await changed();
    },
    async send() {
      const before = known.length;
      const taken = await navigator.locks.request('pulih-waiting', deliverAll);
      if (before > 0) await changed();
      return taken;
    },
  };
}
