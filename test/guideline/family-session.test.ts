import { expect, test } from '@jest/globals';
import { familySession, familySessionWindow } from '../../api/src/guideline/rules/family-session.js';

const day = '2026-01-12';

const window = familySessionWindow('2026-01-12', day);

test('one session between the first day and the day of completion fulfils the duty', () => {
  expect(window).toEqual({ from: '2026-01-12', until: '2026-05-12' });
  expect(familySession({ on: ['2026-05-12'], window }, day).met).toBe(true);
});

test('a session afterwards does not', () => {
  expect(familySession({ on: ['2026-05-13'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});

test('it is asked of every enrollment the Juknis judges, on the advice of a thesis', () => {
  expect(() => familySession({ on: [], window }, '2019-08-31')).toThrow('2019-09-01');
  expect(familySession({ on: [], window }, '2019-09-01').citation.document).toBe('thesis2025');
});
