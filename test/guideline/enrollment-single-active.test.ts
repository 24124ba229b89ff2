import { expect, test } from '@jest/globals';
import { enrollmentSingleActive } from '../../api/src/guideline/rules/enrollment-single-active.js';

const day = '2026-01-12';

test('a client without an active enrollment may enroll', () => {
  expect(enrollmentSingleActive({ active: 0 }, day).met).toBe(true);
});

test('a second active enrollment is refused, anywhere in the country', () => {
  expect(enrollmentSingleActive({ active: 1 }, day)).toMatchObject({ met: false, found: 1, required: 0 });
});

test('the rule says it is ours, for no guideline states it', () => {
  expect(enrollmentSingleActive({ active: 0 }, day).citation.document).toBe('pulih');
});
