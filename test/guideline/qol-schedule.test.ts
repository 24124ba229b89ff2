import { expect, test } from '@jest/globals';
import { qolSchedule } from '../../api/src/guideline/rules/qol-schedule.js';

const window = { from: '2026-04-12', until: '2026-05-11' };

test('one assessment within the last month fulfils the duty', () => {
  expect(qolSchedule({ on: ['2026-04-12'], window }, '2026-01-12').met).toBe(true);
});

test('an assessment the day before the last month begins does not', () => {
  expect(qolSchedule({ on: ['2026-04-11'], window }, '2026-01-12')).toMatchObject({
    met: false,
    found: 0,
    required: 1,
  });
});
