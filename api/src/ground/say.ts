import type { Fact } from '../guideline/finding.js';
import type { Language } from './context.js';
import { en } from './wording/en.js';
import { id, type Wording } from './wording/id.js';

const wording: Record<Language, Wording> = { id, en };

/** Fills the {names} of a sentence; a list reads "a, b, c". */
export function fill(sentence: string, facts: { [name: string]: Fact | undefined }): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    return Array.isArray(fact) ? fact.join(', ') : String(fact ?? '–');
  });
}

/** The sentence of a code or reason in a language. */
export function say(language: Language, key: string, facts: { [name: string]: Fact | undefined } = {}): string {
  return fill(wording[language][key as keyof Wording] ?? key, facts);
}

/** The language of an Accept-Language header: Indonesian unless English comes first. */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'id';
}
