import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { domainKeys, domains, facets, type QualityDomain } from '../../api/src/guideline/whoqol/items.js';
import { formulaScore, score, scoringVersion, tableScore } from '../../api/src/guideline/whoqol/scoring.js';

const day = '2026-01-12';
const table = [0, 6, 13, 19, 25, 31, 38, 44, 50, 56, 63, 69, 75, 81, 88, 94, 100];

/** The form of the worked example; item 1 is answered 4, item 2 is answered 3. */
const form = [4, 3, 2, 1, 4, 4, 3, 4, 3, 4, 4, 3, 4, 3, 5, 3, 4, 4, 4, 4, 3, 4, 4, 4, 3, 2];

const domainOf = (answers: readonly (number | null)[], domain: QualityDomain) =>
  score(answers, day).domains.find((one) => one.domain === domain);

test('the worked example scores as published, by both methods', () => {
  const byDomain = score(form, day).domains.map(({ raw, score: byTable }) => [raw, byTable]);
  expect(byDomain).toEqual([
    [29, 81],
    [23, 69],
    [11, 69],
    [28, 63],
  ]);
  const byFormula = score(form, day).domains.map((one) => one.formulaScore?.toFixed(2));
  expect(byFormula).toEqual(['78.57', '70.83', '66.67', '62.50']);
});

test('items 1 and 2 are told apart, and the score names its method and policy', () => {
  expect(score(form, day)).toMatchObject({ overall: 4, health: 3, good: true, missingPolicy: 'SPSS', scoringVersion });
});

test('the table holds the seventeen published values, and 12.5 is rounded up', () => {
  expect(table.map((_, index) => tableScore(4 + index, 4))).toEqual(table);
});

test('the two methods disagree on good or poor at exactly three raw totals', () => {
  const disagreeing = domainKeys.flatMap((domain) => {
    const count = domains[domain].items.length;
    const totals = Array.from({ length: count * 4 + 1 }, (_, index) => count + index);
    return totals
      .filter((total) => tableScore(total, count) >= 56 !== formulaScore(total, count) >= 56)
      .map((total) => [domain, total]);
  });
  expect(disagreeing).toEqual([
    ['PHYSICAL', 22],
    ['PSYCHOLOGICAL', 19],
    ['ENVIRONMENT', 25],
  ]);
});

test('a domain says where its two methods disagree', () => {
  const answers = form.map(
    (answer, index) => [3, 3, 3, 4, 3, 3, 3][domains.PHYSICAL.items.indexOf(index + 1)] ?? answer,
  );
  expect(domainOf(answers, 'PHYSICAL')).toMatchObject({ raw: 22, score: 56, good: true, methodsDisagree: true });
  expect(domainOf(form, 'PHYSICAL')?.methodsDisagree).toBe(false);
});

test('a blank item takes the mean of its domain, and a domain with too many has no score', () => {
  const blank = (...items: number[]) => form.map((answer, index) => (items.includes(index + 1) ? null : answer));
  expect(domainOf(blank(20), 'SOCIAL')).toMatchObject({ raw: 7, score: 63 });
  expect(domainOf(blank(20, 21), 'SOCIAL')).toMatchObject({ score: null, formulaScore: null, good: null });
  expect(score(blank(20, 21), day).good).toBeNull();
});

test('a form of another length, or an option that does not exist, is rejected', () => {
  expect(() => score(form.slice(1), day)).toThrow(new RangeError('The WHOQOL-BREF has 26 answers, not 25.'));
  expect(() => score([0, ...form.slice(1)], day)).toThrow('Item 1 is answered by an option from 1 to 5, not 0.');
  expect(() => score([...form.slice(1), 2.5], day)).toThrow(RangeError);
});

test('before the Juknis no score is good or poor, so none is given', () => {
  expect(() => score(form, '2019-08-31')).toThrow('2019-09-01');
  expect(score(form, '2019-09-01').good).toBe(true);
});

test('the four domains and the two general items are all 26 items, each once', () => {
  const items = [1, 2, ...domainKeys.flatMap((domain) => domains[domain].items)].toSorted((a, b) => a - b);
  expect(items).toEqual(facets.map((_, index) => index + 1));
});

const option = fc.integer({ min: 1, max: 5 });
const anyForm = fc.array(fc.option(option, { nil: null, freq: 20 }), { minLength: 26, maxLength: 26 });

test('a score never decreases when an unreversed answer rises, nor rises when a reversed one does', () => {
  fc.assert(
    fc.property(anyForm, fc.constantFrom(...domainKeys), fc.nat(), (answers, domain, pick) => {
      const { items, reversed } = domains[domain];
      const item = items[pick % items.length] ?? 0;
      const answer = answers[item - 1] ?? null;
      fc.pre(answer !== null && answer < 5);
      const higher = answers.with(item - 1, (answer ?? 0) + 1);
      const [before, after] = [domainOf(answers, domain)?.score ?? 0, domainOf(higher, domain)?.score ?? 0];
      expect(reversed.includes(item) ? before : after).toBeGreaterThanOrEqual(reversed.includes(item) ? after : before);
    }),
  );
});

test('every score stands in the table, with blanks or without', () => {
  fc.assert(
    fc.property(anyForm, (answers) => {
      const scores = score(answers, day).domains.flatMap((one) => one.score ?? []);
      expect(scores.every((one) => table.includes(one))).toBe(true);
    }),
  );
});
