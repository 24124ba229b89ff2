import { expect, test } from '@jest/globals';
import { reportFrozen } from '../../api/src/guideline/rules/report-frozen.js';

const day = '2026-01-12';

test('a report not accepted yet may change', () => {
  expect(reportFrozen({ acceptedOn: null, corrections: 0, correction: null }, day).met).toBe(true);
});

test('an accepted report does not change', () => {
  const finding = reportFrozen({ acceptedOn: '2026-04-10', corrections: 0, correction: null }, day);
  expect(finding).toMatchObject({ met: false, found: null, required: 1, field: 'correction' });
});

test('a late record makes the next correction, never one that has its number already', () => {
  const accepted = { acceptedOn: '2026-04-10', corrections: 2 };
  expect(reportFrozen({ ...accepted, correction: 3 }, day).met).toBe(true);
  expect(reportFrozen({ ...accepted, correction: 2 }, day)).toMatchObject({ met: false, required: 3 });
});
