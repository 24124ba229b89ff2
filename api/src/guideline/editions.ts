import { addDays, type CivilDate, type Span } from './calendar.js';
import { valueOn, type Dated } from './dated.js';
import { juknis, type DocumentKey } from './documents.js';

/** The guideline in force; an enrollment keeps the edition of its first day, unless it is moved to another. */
export const editions: Dated<DocumentKey> = {
  name: 'edition',
  unit: 'document',
  entries: [
    {
      from: '2019-09-01',
      value: 'juknis2019',
      cite: juknis('Bab I.B, l.185', 'sebagai pedoman/acuan bagi pelaksana layanan pasca rehabilitasi'),
    },
  ],
};

/** The edition in force on a day; @throws RangeError before the first. */
export const editionOn = (day: CivilDate): DocumentKey => valueOn(editions, day);

/** The first day any edition was in force: nothing before it can be judged. */
export const firstDay = (): CivilDate => editions.entries[0]?.from ?? '';

/** The editions begun by a day, oldest first. */
export const editionsBy = (day: CivilDate): DocumentKey[] =>
  editions.entries.flatMap(({ from, value }) => (value && from <= day ? [value] : []));

/** What an enrollment is judged by: its first day, and the edition it keeps or was moved to. */
export interface Judged {
  startedOn: CivilDate;
  /** Where it is left out, the edition of the first day. */
  edition?: DocumentKey | null;
}

/**
 * The day every rule of an enrollment is asked with: its first day, or, where it was moved, the day of its edition
 * that lies nearest: the first day of a later edition, the last day of an earlier one.
 * @throws RangeError when the document was never an edition, naming those that were.
 */
export function judgingDay({ startedOn, edition }: Judged): CivilDate {
  if (!edition) return startedOn;
  const at = editions.entries.findIndex(({ value }) => value === edition);
  const entry = editions.entries[at];
  if (!entry) {
    const known = editions.entries.map(({ value }) => value).join(', ');
    throw new RangeError(`"${edition}" is no edition of the guideline; editions are ${known}.`);
  }
  const next = editions.entries[at + 1]?.from;
  if (startedOn < entry.from) return entry.from;
  return next && next <= startedOn ? addDays(next, -1) : startedOn;
}

/** First days of an edition's enrollments that one value of a parameter judges. */
export interface Governed<T> extends Span {
  edition: DocumentKey;
  value: T;
}

/** Which first days of each edition each value of a parameter judges, as `judgingDay` reads them; no two overlap. */
export const governed = <T>(parameter: Dated<T>): Governed<T>[] =>
  spans(editions).flatMap(({ value: edition, from, until }) => {
    const touching = spans(parameter).filter((one) => one.from <= until && one.until >= from);
    return touching.map((one, at) => ({
      ...{ edition, value: one.value },
      from: at === 0 ? FIRST : one.from,
      until: at === touching.length - 1 ? LAST : one.until,
    }));
  });

const [FIRST, LAST] = ['0001-01-01', '9999-12-31'];

function spans<T>({ entries }: Dated<T>): (Span & { value: T })[] {
  const until = (at: number) => (entries[at + 1] ? addDays(entries[at + 1]!.from, -1) : LAST);
  return entries.flatMap(({ from, value }, at) => (value === null ? [] : [{ from, until: until(at), value }]));
}
