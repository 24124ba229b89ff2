import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../../api/src/guideline/calendar.js';
import { relapseTypes2019, type HandlingStep } from '../../api/src/guideline/parameters/relapses.js';
import { relapseClose } from '../../api/src/guideline/rules/relapse-close.js';
import { handlingOf, type CourseRelapse } from '../../api/src/guideline/schedule/relapse.js';

const day = '2026-01-12';
const slip: CourseRelapse = {
  type: 'SLIP',
  noticedOn: '2026-03-01',
  communityBased: false,
  handled: [],
  endedOn: null,
};

test('every step of a slip is due for seven days, and says who may take it', () => {
  const steps = handlingOf(slip, '2026-03-08', day);
  expect(steps.map(({ step, by, state }) => [step, by, state])).toEqual([
    ['EVALUATION', ['OFFICER', 'AGENT'], 'DUE'],
    ['URINE_TEST', ['OFFICER'], 'DUE'],
    ['PLAN_REVIEW', ['OFFICER', 'AGENT'], 'DUE'],
  ]);
  expect(handlingOf(slip, '2026-03-09', day).every(({ state }) => state === 'OVERDUE')).toBe(true);
});

test('a step taken shows its record, in time or late', () => {
  const handled = [
    { id: 'talk', step: 'EVALUATION', on: '2026-03-02' },
    { id: 'test', step: 'URINE_TEST', on: '2026-03-10' },
  ] as const;
  const steps = handlingOf({ ...slip, handled }, '2026-03-10', day);
  expect(steps.map(({ state, evidence }) => [state, evidence])).toEqual([
    ['DONE', 'talk'],
    ['DONE_LATE', 'test'],
    ['OVERDUE', null],
  ]);
});

test('after an exit within the window nothing more is asked', () => {
  const left = handlingOf({ ...slip, endedOn: '2026-03-04' }, '2026-03-20', day);
  expect(left.map(({ state }) => state)).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE', 'NOT_APPLICABLE']);
});

test('a relapse can be closed exactly when no step of its handling is left', () => {
  const steps: HandlingStep[] = ['EVALUATION', 'URINE_TEST', 'PLAN_REVIEW', 'BRIEF_INTERVENTION', 'CRISIS_PLAN'];
  const more: HandlingStep[] = ['MOTIVATIONAL_INTERVIEW', 'CLOSER_WATCH', 'COMMUNITY_BASED_REFERRAL'];
  const last: HandlingStep[] = ['DETOXIFICATION_REFERRAL', 'REHABILITATION_REFERRAL'];
  const record = fc.record({
    step: fc.constantFrom(...steps, ...more, ...last),
    on: fc.integer({ min: 0, max: 20 }).map((after) => addDays(slip.noticedOn, after)),
    declined: fc.boolean(),
  });
  const handled = fc
    .array(record, { maxLength: 30 })
    .map((all) => all.map((one, index) => ({ ...one, id: `${index}` })));
  fc.assert(
    fc.property(fc.constantFrom(...relapseTypes2019), fc.boolean(), handled, (type, communityBased, taken) => {
      const [facts, on] = [{ ...slip, type, communityBased, handled: taken }, '2026-03-15'];
      const left = handlingOf(facts, on, day).filter(({ doneOn }) => doneOn === null);
      const { met, missing } = relapseClose({ type, communityBased, handled: taken, closedOn: on }, day);
      expect(missing).toEqual(left.map(({ step }) => step));
      expect(met).toBe(left.length === 0);
    }),
  );
});
