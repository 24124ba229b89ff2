import { expect, test } from '@jest/globals';
import { enrollmentMandatory, enrollmentWindow } from '../../api/src/guideline/rules/enrollment-mandatory.js';
import { enrollmentDays } from '../../api/src/guideline/parameters/clocks.js';

const day = '2026-01-12';

const window = enrollmentWindow({ form: 'INPATIENT', completedOn: '2026-01-12' }, day);

test('an enrollment within fourteen days of the rehabilitation fulfils the duty', () => {
  expect(window).toEqual({ from: '2026-01-12', until: '2026-01-26' });
  expect(enrollmentMandatory({ on: ['2026-01-26'], window }, day).met).toBe(true);
});

test('an enrollment of the day after does not, and none at all does not', () => {
  expect(enrollmentMandatory({ on: ['2026-01-27'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
  expect(enrollmentMandatory({ on: [], window }, day).met).toBe(false);
});

test('after community based recovery the client enrolls at once', () => {
  const atOnce = enrollmentWindow({ form: 'COMMUNITY_BASED', completedOn: '2026-01-12' }, day);
  expect(atOnce).toEqual({ from: '2026-01-12', until: '2026-01-12' });
});

test('the sentence is BNN’s, the fourteen days are ours', () => {
  expect(enrollmentMandatory({ on: [], window }, day).citation.says).toContain('wajib dijalankan');
  expect(enrollmentDays.entries[0]?.cite.document).toBe('pulih');
});
