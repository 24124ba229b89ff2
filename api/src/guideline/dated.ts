import type { CivilDate } from './calendar.js';
import type { Citation } from './documents.js';

/** A value a guideline sets from a day, with the sentence that sets it; null ends it. */
export interface Entry<T> {
  from: CivilDate;
  value: T | null;
  cite: Citation;
}

/** A parameter: the past is never edited, a change is an added entry (oldest first). */
export interface Dated<T> {
  name: string;
  unit: string;
  entries: readonly Entry<T>[];
}

/**
 * The entry in force on a day.
 * @throws RangeError before the first day or after the value was ended, naming the days that are known.
 */
export function entryOn<T>(parameter: Dated<T>, day: CivilDate): Entry<T> & { value: T } {
  const entry = parameter.entries.findLast((candidate) => candidate.from <= day);
  if (!entry || entry.value === null) {
    const known = parameter.entries.map((one) => `${one.from}${one.value === null ? ' (ended)' : ''}`).join(', ');
    throw new RangeError(`No value of "${parameter.name}" is in force on ${day}; it is set from ${known}.`);
  }
  return { ...entry, value: entry.value };
}

/** The value in force on a day; errors as `entryOn`. */
export const valueOn = <T>(parameter: Dated<T>, day: CivilDate): T => entryOn(parameter, day).value;
