import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../../api/src/guideline/calendar.js';
import { dutiesOf, type Duty } from '../../api/src/guideline/schedule.js';
import { anyCourse } from './courses.js';

const keyOf = ({ step, month, from }: Duty) => `${step} ${month} ${from}`;

test('a duty is never both due and done, and is done exactly when a record shows it', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 0, max: 200 }), (facts, after) => {
      const on = addDays(facts.startedOn, after);
      const duties = dutiesOf(facts, on);
      expect(new Set(duties.map(keyOf)).size).toBe(duties.length);
      for (const { state, doneOn, evidence, until } of duties) {
        expect(state === 'DONE' || state === 'DONE_LATE').toBe(doneOn !== null);
        expect(evidence !== null).toBe(doneOn !== null);
        expect(state === 'DONE').toBe(doneOn !== null && doneOn <= until);
      }
    }),
  );
});

test('no record shows two duties of the same rule', () => {
  fc.assert(
    fc.property(anyCourse, (facts) => {
      const shown = dutiesOf(facts, addDays(facts.startedOn, 200))
        .filter(({ evidence, rule }) => evidence !== null && rule !== 'assignment.first-contact')
        .map(({ rule, evidence }) => `${rule} ${evidence}`);
      expect(shown.length).toBe(new Set(shown).size);
    }),
  );
});

test('as days pass a duty is never due again once it was overdue', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 0, max: 199 }), (facts, after) => {
      const states = (days: number) =>
        new Map(dutiesOf(facts, addDays(facts.startedOn, days)).map((one) => [keyOf(one), one.state]));
      const [today, tomorrow] = [states(after), states(after + 1)];
      const again = [...today].filter(([key, state]) => state === 'OVERDUE' && tomorrow.get(key) === 'DUE');
      expect(again).toEqual([]);
    }),
  );
});
