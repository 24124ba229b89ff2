/** How often one may try a password of one name from one address, and in how many milliseconds. */
const limit = { attempts: 10, within: 15 * 60_000 };

interface Tried {
  count: number;
  until: number;
}

const KEPT = 10_000;

/** Counts attempts to sign in, in memory: enough to stop guessing, forgotten at a restart. */
export class Attempts {
  readonly #tried = new Map<string, Tried>();

  /** Counts an attempt before the password is looked at; answers the minutes to wait when there were too many. */
  count(key: string, now = Date.now()): number | null {
    const before = this.#tried.get(key);
    const tried = before && before.until > now ? before : { count: 0, until: now + limit.within };
    if (tried.count >= limit.attempts) return Math.ceil((tried.until - now) / 60_000);
    if (this.#tried.size >= KEPT) this.#forget(now);
    this.#tried.set(key, { ...tried, count: tried.count + 1 });
    return null;
  }

  /** Who came in is no guesser. */
  forgive(key: string): void {
    this.#tried.delete(key);
  }

  #forget(now: number): void {
    for (const [key, { until }] of this.#tried) if (until <= now) this.#tried.delete(key);
    if (this.#tried.size >= KEPT) this.#tried.clear();
  }
}
