import type { CivilDate } from './calendar.js';
import type { Dated } from './dated.js';
import type { Citation, DocumentKey } from './documents.js';
import { editions } from './editions.js';

/** What an edition sets anew: one parameter, its value (null ends it), and the sentence. */
export interface Amendment {
  parameter: Dated<unknown>;
  value: unknown;
  cite: Citation;
}

/** An edition of the guideline as data: its document, its first day, and what it changes. What it leaves out goes on. */
export interface Edition {
  document: DocumentKey;
  from: CivilDate;
  cite: Citation;
  amendments: readonly Amendment[];
}

/** Sets a parameter anew; a value of another type does not compile. */
export const amend = <T>(parameter: Dated<T>, value: T | null, cite: Citation): Amendment => ({
  parameter,
  value,
  cite,
});

/**
 * Puts an edition in force from its day: an entry is added to each parameter, none is edited.
 * Gives back what undoes it, for tests.
 * @throws RangeError when a parameter is named twice or is already set on that day or later; nothing is changed then.
 */
export function enact({ document, from, cite, amendments }: Edition): () => void {
  const all = [amend(editions, document, cite), ...amendments];
  const before = new Map(all.map(({ parameter }) => [parameter, parameter.entries]));
  if (before.size < all.length) throw new RangeError(`"${document}" sets a parameter twice.`);
  for (const [{ name }, entries] of before)
    if (entries.some((entry) => entry.from >= from))
      throw new RangeError(`"${name}" is already set on ${from} or later; the past is never edited.`);
  for (const { parameter, value, cite: sentence } of all)
    set(parameter, [...parameter.entries, { from, value, cite: sentence }]);
  return () => before.forEach((entries, parameter) => set(parameter, entries));
}

const set = (parameter: Dated<unknown>, entries: Dated<unknown>['entries']): void => {
  Object.assign(parameter, { entries });
};
