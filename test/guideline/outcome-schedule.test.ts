import { expect, test } from '@jest/globals';
import { outcomeSchedule } from '../../api/src/guideline/rules/outcome-schedule.js';

const window = { from: '2026-04-12', until: '2026-05-12' };

test('an outcome recorded on the day completion is possible fulfils the duty', () => {
  expect(outcomeSchedule({ on: ['2026-05-12'], window }, '2026-01-12').met).toBe(true);
});

test('an outcome recorded later does not', () => {
  expect(outcomeSchedule({ on: ['2026-05-13'], window }, '2026-01-12')).toMatchObject({ met: false, found: 0 });
});
