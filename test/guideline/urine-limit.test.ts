import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../../api/src/guideline/calendar.js';
import { urineLimit } from '../../api/src/guideline/rules/urine-limit.js';

const day = '2026-01-12';
const second = { purpose: 'ROUTINE', routine: 1, ofRelapse: false } as const;

test('a second routine test is taken', () => {
  expect(urineLimit(second, day).met).toBe(true);
});

test('a third routine test is refused', () => {
  const finding = urineLimit({ ...second, routine: 2 }, day);
  expect(finding).toMatchObject({ met: false, found: 2, required: 2, field: 'purpose' });
});

test('a test of a relapse comes on top of the two', () => {
  expect(urineLimit({ purpose: 'RELAPSE', routine: 2, ofRelapse: true }, day).met).toBe(true);
});

test('a relapse test that belongs to no relapse is refused', () => {
  const finding = urineLimit({ purpose: 'RELAPSE', routine: 0, ofRelapse: false }, day);
  expect(finding).toMatchObject({ met: false, field: 'relapseId' });
});

test('the rule shows that its reading is contested', () => {
  expect(urineLimit.card.contested?.id).toBe('C4');
});

test('before the Juknis there is no limit; from its first day it is two', () => {
  expect(() => urineLimit(second, '2019-08-31')).toThrow('2019-09-01');
  expect(urineLimit(second, '2019-09-01').required).toBe(2);
});

const early = { ...second, startedOn: day };

test('while no test lies in the last month, one is kept for it: a second test before it is refused', () => {
  const finding = urineLimit({ ...early, testedOn: ['2026-01-15', '2026-04-11'] }, day);
  expect(finding).toMatchObject({ met: false, found: 1, required: 1, field: 'purpose' });
});

test('on the first day of the last month the second test is taken', () => {
  expect(urineLimit({ ...early, testedOn: ['2026-01-15', '2026-04-12'] }, day).met).toBe(true);
});

test('a first test written up after the final one is taken, for nothing is kept any more', () => {
  expect(urineLimit({ ...early, testedOn: ['2026-04-12', '2026-01-15'] }, day).met).toBe(true);
});

test('a relapse test of any month is taken, kept test or not', () => {
  const facts = { purpose: 'RELAPSE', routine: 1, ofRelapse: true, startedOn: day, testedOn: ['2026-03-01'] } as const;
  expect(urineLimit(facts, day).met).toBe(true);
});

test('whatever order the tests were taken in, a final one can still be recorded', () => {
  const days = fc.array(fc.integer({ min: 0, max: 119 }), { maxLength: 6 });
  fc.assert(
    fc.property(days, (after) => {
      const taken: string[] = [];
      for (const on of after.map((one) => addDays(day, one)))
        if (urineLimit({ ...early, routine: taken.length, testedOn: [...taken, on] }, day).met) taken.push(on);
      const final = '2026-04-12';
      const facts = { ...early, routine: taken.length, testedOn: [...taken, final] };
      expect(urineLimit(facts, day).met || taken.some((on) => on >= final)).toBe(true);
    }),
  );
});
