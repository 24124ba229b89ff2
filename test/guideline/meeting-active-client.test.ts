import { expect, test } from '@jest/globals';
import { meetingActiveClient } from '../../api/src/guideline/rules/meeting-active-client.js';

const day = '2026-01-12';
const attendance = { startedOn: '2026-01-12', endedOn: null, times: 1 };

test('a client attends from the first day of the enrollment', () => {
  expect(meetingActiveClient({ ...attendance, heldOn: '2026-01-12' }, day).met).toBe(true);
});

test('a meeting before the start, or after the end, is refused', () => {
  expect(meetingActiveClient({ ...attendance, heldOn: '2026-01-11' }, day).met).toBe(false);
  const ended = { ...attendance, endedOn: '2026-02-01' };
  expect(meetingActiveClient({ ...ended, heldOn: '2026-02-01' }, day).met).toBe(true);
  expect(meetingActiveClient({ ...ended, heldOn: '2026-02-02' }, day)).toMatchObject({
    met: false,
    found: '2026-02-02',
  });
});

test('a client listed twice on one meeting is refused', () => {
  const finding = meetingActiveClient({ ...attendance, heldOn: '2026-01-20', times: 2 }, day);
  expect(finding).toMatchObject({ met: false, found: 2, required: 1, field: 'attendance' });
});
