import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { relapseType, typesOf } from '../../api/src/guideline/rules/relapse-type.js';
import { addictionSymptoms2019 } from '../../api/src/guideline/parameters/relapses.js';

const day = '2026-01-12';

const once = { times: 1, noticedQuickly: true, soughtHelp: true, symptoms: [] };

test('used once, noticed quickly and help sought is a slip', () => {
  expect(relapseType({ type: 'SLIP', ...once }, day).met).toBe(true);
  expect(relapseType({ type: 'LAPSE', ...once }, day)).toMatchObject({ met: false, required: ['SLIP'], field: 'type' });
});

test('used more than once is a lapse', () => {
  expect(typesOf({ ...once, times: 2 })).toEqual(['LAPSE']);
});

test.each(addictionSymptoms2019)('%s makes it a relapse, however often was used', (symptom) => {
  expect(typesOf({ ...once, symptoms: [symptom] })).toEqual(['RELAPSE']);
});

test('of one use without a call for help the guideline has two readings, so the officer chooses slip or lapse', () => {
  expect(typesOf({ ...once, soughtHelp: false })).toEqual(['SLIP', 'LAPSE']);
  expect(relapseType.card.contested?.id).toBe('C10');
});

test.each([
  ['SLIP', 'l.650'],
  ['LAPSE', 'l.659'],
  ['RELAPSE', 'l.672'],
] as const)('of %s the sentence of its own type is cited, at %s', (type, line) => {
  expect(relapseType({ type, ...once }, day).citation.place).toContain(line);
});

test('without a use nothing is a relapse', () => {
  expect(relapseType({ type: 'SLIP', ...once, times: 0 }, day)).toMatchObject({ met: false, required: [] });
});

test('whatever is recorded of a use, some type fits, and a symptom never leaves a lighter one', () => {
  const use = fc.record({
    times: fc.integer({ min: 1, max: 9 }),
    noticedQuickly: fc.boolean(),
    soughtHelp: fc.boolean(),
    symptoms: fc.subarray([...addictionSymptoms2019]),
  });
  fc.assert(
    fc.property(use, (facts) => {
      expect(typesOf(facts).length).toBeGreaterThan(0);
      expect(typesOf(facts).includes('RELAPSE')).toBe(facts.symptoms.length > 0);
    }),
  );
});
