import { expect, test } from '@jest/globals';
import { outcomePrerequisites } from '../../api/src/guideline/rules/outcome-prerequisites.js';

const facts = {
  startedOn: '2026-01-12',
  lastValidUrineOn: '2026-04-12',
  baselineOn: '2026-01-15',
  finalOn: '2026-04-20',
  openRelapses: 0,
};

test('a valid urine test of month 4, both assessments and no open relapse allow an outcome', () => {
  expect(outcomePrerequisites(facts, facts.startedOn).met).toBe(true);
});

test('a urine test of the day before month 4 is not a final test', () => {
  const finding = outcomePrerequisites({ ...facts, lastValidUrineOn: '2026-04-11' }, facts.startedOn);
  expect(finding).toMatchObject({ met: false, missing: ['FINAL_URINE_TEST'] });
});

test('an open relapse stands in the way', () => {
  expect(outcomePrerequisites({ ...facts, openRelapses: 1 }, facts.startedOn).missing).toEqual(['NO_OPEN_RELAPSE']);
});

test('everything that lacks is named at once, not the first only', () => {
  const nothing = { ...facts, lastValidUrineOn: null, baselineOn: null, finalOn: null };
  expect(outcomePrerequisites(nothing, facts.startedOn).missing).toHaveLength(3);
});

test('the last month is known from the first day of the Juknis', () => {
  expect(() => outcomePrerequisites(facts, '2019-08-31')).toThrow('2019-09-01');
  expect(outcomePrerequisites(facts, '2019-09-01').met).toBe(true);
});
