import { expect, test } from '@jest/globals';
import { urineSchedule } from '../../api/src/guideline/rules/urine-schedule.js';

const window = { from: '2026-01-12', until: '2026-01-25' };

test('one test in weeks 1–2 fulfils the duty', () => {
  expect(urineSchedule({ on: ['2026-01-25'], window }, '2026-01-12').met).toBe(true);
});

test('a test on day 15 does not', () => {
  expect(urineSchedule({ on: ['2026-01-26'], window }, '2026-01-12')).toMatchObject({
    met: false,
    found: 0,
    required: 1,
  });
});

test('the duty shows that its reading is contested', () => {
  expect(urineSchedule.card.contested?.id).toBe('C4');
});
