import { expect, test } from '@jest/globals';
import { meetingQuorum, paysMeeting } from '../../api/src/guideline/rules/meeting-quorum.js';

const day = '2026-01-12';

test('three clients make a meeting valid', () => {
  expect(meetingQuorum({ clients: 3 }, day).met).toBe(true);
});

test('two clients do not, and the attendance is the field concerned', () => {
  const finding = meetingQuorum({ clients: 2 }, day);
  expect(finding).toMatchObject({ met: false, found: 2, required: 3, field: 'attendance' });
});

test('the rule shows that its reading is contested, and that four make the costs payable', () => {
  expect(meetingQuorum.card.contested).toMatchObject({ id: 'C1', takenBy: 'Pendiri Pulih', takenOn: '2026-11-22' });
  expect([3, 4].map((clients) => paysMeeting(clients, day))).toEqual([false, true]);
});

test('before the Juknis there is no quorum; from its first day it is three', () => {
  expect(() => meetingQuorum({ clients: 3 }, '2019-08-31')).toThrow('2019-09-01');
  expect(meetingQuorum({ clients: 3 }, '2019-09-01').met).toBe(true);
});
