import type { PriceStatus } from '../guideline/budget/price.js';

const known: readonly (readonly [PriceStatus, RegExp])[] = [
  ['DOUBTFUL', /^(doubtful|diragukan)/i],
  ['CONFLICTING', /^(conflicting|bertentangan)/i],
  ['CROSS_CHECKED', /^(cross-?checked|terverifikasi)/i],
  ['ONE_SOURCE', /^(one (secondary )?source|satu sumber)/i],
  ['REGULATION', /^(regulation|peraturan)/i],
];

/** The status a list says a price has, and what it adds in brackets; one that says nothing stands on one source. */
export function statusOf(told: string): { status: PriceStatus; note: string | null } {
  const words = told.trim();
  const status = known.find(([one, pattern]) => pattern.test(words) || words.toUpperCase() === one)?.[0];
  return { status: status ?? 'ONE_SOURCE', note: /\((.+)\)/.exec(words)?.[1] ?? null };
}

/** Whether a list says a status that is known. */
export const isStatus = (told: string): boolean =>
  told.trim() === '' || known.some(([one, pattern]) => pattern.test(told.trim()) || told.trim().toUpperCase() === one);
