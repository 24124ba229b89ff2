import { facets } from './items.js';

/** The words of one item as the form has them, and of its five options where they are at hand. */
interface ItemWords {
  text: string;
  options: readonly string[];
}

/** The words of the 26 items, item 1 first, in the languages at hand. */
export type ItemWording = Readonly<Partial<Record<'id' | 'en', readonly ItemWords[]>>>;

const OPTIONS = 5;

/**
 * The wording of a file: { "id": { "items": [26 texts], "options": [26 lists of 5 labels] }, "en": … }; options may be
 * left out. The wording is WHO's and comes with no source of ours.
 * @throws RangeError in one sentence that names the place.
 */
export function itemWordingOf(file: unknown): ItemWording {
  const languages = Object.entries(isRecord(file) ? file : {});
  if (languages.length === 0 || languages.some(([language]) => language !== 'id' && language !== 'en'))
    throw new RangeError('it wants an object with "id", "en" or both');
  return Object.fromEntries(languages.map(([language, words]) => [language, wordsOf(language, words)]));
}

function wordsOf(language: string, words: unknown): ItemWords[] {
  const { items, options } = isRecord(words) ? words : {};
  const texts = textsOf(`${language}.items`, items, facets.length);
  if (options === undefined) return texts.map((text) => ({ text, options: [] }));
  if (!Array.isArray(options) || options.length !== facets.length)
    throw new RangeError(`${language}.options wants ${facets.length} lists of ${OPTIONS} labels`);
  return texts.map((text, at) => ({ text, options: textsOf(`${language}.options.${at}`, options[at], OPTIONS) }));
}

function textsOf(place: string, list: unknown, count: number): string[] {
  const texts = Array.isArray(list) ? list : [];
  if (texts.length !== count) throw new RangeError(`${place} wants ${count} texts and has ${texts.length}`);
  const blank = texts.findIndex((text) => typeof text !== 'string' || text.trim() === '');
  if (blank >= 0) throw new RangeError(`${place}.${blank} is no text`);
  return texts;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
