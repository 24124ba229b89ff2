import { expect, test } from '@jest/globals';
import { meetingAttendance } from '../../api/src/guideline/rules/meeting-attendance.js';

const window = { from: '2026-01-12', until: '2026-04-11' };

test('two meetings within the months of mentoring fulfil the duty', () => {
  expect(meetingAttendance({ on: ['2026-02-14', '2026-04-11'], window }, '2026-01-12').met).toBe(true);
});

test('one meeting within and one after do not', () => {
  const finding = meetingAttendance({ on: ['2026-02-14', '2026-04-12'], window }, '2026-01-12');
  expect(finding).toMatchObject({ met: false, found: 1, required: 2 });
});

test('the two meetings hold from the first day of the Juknis', () => {
  expect(() => meetingAttendance({ on: [], window }, '2019-08-31')).toThrow('2019-09-01');
  expect(meetingAttendance({ on: [], window }, '2019-09-01').required).toBe(2);
});
