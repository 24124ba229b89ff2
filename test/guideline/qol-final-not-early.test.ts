import { expect, test } from '@jest/globals';
import { qolFinalNotEarly } from '../../api/src/guideline/rules/qol-final-not-early.js';

const startedOn = '2026-01-12';

test('a final assessment on the first day of month 4 is accepted', () => {
  expect(qolFinalNotEarly({ phase: 'FINAL', startedOn, takenOn: '2026-04-12' }, startedOn).met).toBe(true);
});

test('a day earlier is refused, and the first possible day is named', () => {
  const finding = qolFinalNotEarly({ phase: 'FINAL', startedOn, takenOn: '2026-04-11' }, startedOn);
  expect(finding).toMatchObject({ met: false, required: '2026-04-12', field: 'takenOn' });
});

test('a baseline may be taken on any day', () => {
  expect(qolFinalNotEarly({ phase: 'BASELINE', startedOn, takenOn: startedOn }, startedOn).met).toBe(true);
});

test('the last month is known from the first day of the Juknis', () => {
  const facts = { phase: 'FINAL', startedOn, takenOn: '2026-04-12' } as const;
  expect(() => qolFinalNotEarly(facts, '2019-08-31')).toThrow('2019-09-01');
  expect(qolFinalNotEarly(facts, '2019-09-01').met).toBe(true);
});
