import { expect, test } from '@jest/globals';
import { enrollmentStartsOnReturn } from '../../api/src/guideline/rules/enrollment-starts-on-return.js';

const day = '2026-01-12';

test('an enrollment may start on the last day of the rehabilitation, or later', () => {
  const facts = { rehabilitationEndedOn: '2026-01-10', returnedOn: null };
  expect(enrollmentStartsOnReturn({ ...facts, startedOn: '2026-01-10' }, day).met).toBe(true);
  expect(enrollmentStartsOnReturn({ ...facts, startedOn: '2026-01-12' }, day).met).toBe(true);
});

test('an enrollment the day before the rehabilitation ended is refused', () => {
  const facts = { startedOn: '2026-01-09', rehabilitationEndedOn: '2026-01-10', returnedOn: null };
  expect(enrollmentStartsOnReturn(facts, day)).toMatchObject({
    met: false,
    required: '2026-01-10',
    field: 'startedOn',
  });
});

test('where the day of return is known the period counts from that day and no other', () => {
  const facts = { rehabilitationEndedOn: '2026-01-10', returnedOn: '2026-01-11' };
  expect(enrollmentStartsOnReturn({ ...facts, startedOn: '2026-01-11' }, day).met).toBe(true);
  expect(enrollmentStartsOnReturn({ ...facts, startedOn: '2026-01-12' }, day).met).toBe(false);
});
