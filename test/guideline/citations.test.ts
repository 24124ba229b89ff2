import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { contested } from '../../api/src/guideline/contested.js';
import { budgetStandard, guidanceMonth, honorariumCeiling } from '../../api/src/guideline/budget/standard.js';
import type { Dated } from '../../api/src/guideline/dated.js';
import { documents, type Citation, type DocumentKey } from '../../api/src/guideline/documents.js';
import { editions } from '../../api/src/guideline/editions.js';
import { rules } from '../../api/src/guideline/rulebook.js';
import { courseSchedule } from '../../api/src/guideline/schedule/picture.js';

const guideline = new URL('../../api/src/guideline/', import.meta.url);
const sources = new URL('../../../shared/sources/', import.meta.url);
const atHand = existsSync(sources);

const isDated = (value: unknown): value is Dated<unknown> =>
  typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries);

const files = readdirSync(new URL('parameters/', guideline));
const modules: object[] = await Promise.all(files.map((file) => import(`../../api/src/guideline/parameters/${file}`)));
const parameters = [
  ...new Set([
    courseSchedule,
    editions,
    ...[budgetStandard, guidanceMonth, honorariumCeiling],
    ...modules.flatMap((one) => Object.values(one).filter(isDated)),
    ...rules.flatMap(({ card }) => card.parameters),
  ]),
];

const cited: readonly Citation[] = [
  ...rules.map(({ card }) => card.citation),
  ...parameters.flatMap(({ entries }) => entries.map(({ cite }) => cite)),
  ...budgetStandard.entries.flatMap(({ value }) => value?.map(({ cite }) => cite) ?? []),
  ...Object.values(contested).flatMap(({ sentences }) => sentences),
];
const ofFile = cited.filter(({ document }) => documents[document].file !== null);

const plain = (text: string) => text.replaceAll('*', '').replaceAll(/\s+/g, ' ').trim();

/** What stands at the cited line, or from the first to the last of a range. */
function standing({ document, place }: Citation): string {
  const [, first, last = first] = /l\.(\d+)(?:–(\d+))?$/.exec(place) ?? [];
  const lines = readFileSync(new URL(documents[document].file ?? '', sources), 'utf8').split('\n');
  return plain(lines.slice(Number(first) - 1, Number(last)).join(' '));
}

test.each(ofFile)('$document, $place says "$says"', (citation) => {
  expect(citation.place).toMatch(/l\.\d+(–\d+)?$/);
  expect(atHand ? standing(citation) : plain(citation.says)).toContain(plain(citation.says));
});

test('every rule and every parameter cites a sentence', () => {
  expect(cited.filter(({ place, says }) => place === '' || says === '')).toEqual([]);
});

test('every document that has a file is among the sources, where they are at hand', () => {
  const keys = Object.keys(documents) as DocumentKey[];
  const named = keys.flatMap((key) => documents[key].file ?? []);
  const present = atHand ? readdirSync(sources) : named;
  expect(present).toEqual(expect.arrayContaining(named));
});

test('every parameter of the Juknis holds from its first day', () => {
  const targets: DocumentKey[] = ['performance2022', 'news2026'];
  const first = parameters.flatMap(({ entries: [entry] }) => entry ?? []);
  const ofJuknis = first.filter(({ cite }) => !targets.includes(cite.document));
  expect(ofJuknis.length).toBeGreaterThan(first.length - 3);
  expect(new Set(ofJuknis.map(({ from }) => from))).toEqual(new Set(['2019-09-01']));
});
