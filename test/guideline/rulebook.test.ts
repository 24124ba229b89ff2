import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dutyCodes, measureCodes, refuseCodes } from '../../api/src/guideline/codes.js';
import { contested } from '../../api/src/guideline/contested.js';
import { ruleByCode, rulebook, rules } from '../../api/src/guideline/rulebook.js';
import { actsOf } from '../../api/src/rulebook/acts.js';

const codesOf = (kind: string) => rules.filter(({ card }) => card.kind === kind).map(({ card }) => card.code);

test('every rule stands in the rulebook under its own code', () => {
  expect(rules.map(({ card }) => card.code)).toEqual(Object.keys(rulebook));
});

test('every rule is of the kind its code is listed under', () => {
  expect(codesOf('refuse').toSorted()).toEqual(refuseCodes.toSorted());
  expect(codesOf('duty').toSorted()).toEqual(dutyCodes.toSorted());
  expect(codesOf('measure').toSorted()).toEqual(measureCodes.toSorted());
});

test('a rule is found by its code, and an unknown code finds none', () => {
  expect(ruleByCode('meeting.quorum')?.card.contested?.id).toBe('C1');
  expect(ruleByCode('meeting.quota')).toBeUndefined();
});

test('three rules may be waived, and no others', () => {
  const waivable = rules.filter(({ card }) => card.waivable).map(({ card }) => card.code);
  expect(waivable).toEqual(['enrollment.minimum-duration', 'agent.caseload', 'assignment.domicile']);
});

test('the contested register holds ten readings, each taken by someone on a day', () => {
  expect(Object.keys(contested)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10']);
  const takers = Object.values(contested).map(({ takenBy, takenOn }) => `${takenBy} ${takenOn}`);
  expect(new Set(takers)).toEqual(new Set(['Pendiri Pulih 2026-11-22']));
});

test('every rule says where it acts, and every step it names is in the contract', () => {
  const contract = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const places = rules.map(({ card: { code } }) => ({ code, ...actsOf(code) }));
  expect(places.filter(({ steps, acts }) => steps.length + acts.length === 0)).toEqual([]);
  const named = [...new Set(places.flatMap(({ acts }) => acts))];
  expect(named.filter((act) => !new RegExp(`^  ${act}\\(`, 'm').test(contract))).toEqual([]);
});

test('no rule has a number of its own: numbers are parameters, and only none and one stand in a rule', () => {
  const folder = new URL('../../api/src/guideline/rules/', import.meta.url);
  const said = /\/\*[^]*?\*\/|'(?:[^'\\]|\\.)*'|`[^`]*`/g;
  const numbers = readdirSync(folder).flatMap((file) => {
    const code = readFileSync(new URL(file, folder), 'utf8').replaceAll(said, '');
    return (code.match(/\b\d[\d._]*\b/g) ?? []).filter((one) => Number(one) > 1).map((one) => `${file}: ${one}`);
  });
  expect(numbers).toEqual([]);
});

test('the fields a rule is about are the contract’s own', () => {
  const contract = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const about = rules.flatMap(({ card: { code, fields } }) => fields.map((field) => `${code}: ${field}`));
  const strange = about.filter((one) => !new RegExp(`\\b${one.split(': ')[1]}[:(]`).test(contract));
  expect(strange).toEqual([]);
  expect(about).toContain('visit.source: informant');
});
