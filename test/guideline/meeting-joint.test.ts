import { expect, test } from '@jest/globals';
import { meetingJoint } from '../../api/src/guideline/rules/meeting-joint.js';

const day = '2026-01-12';
const joint = { joint: true, guests: 2, hostClients: 2, guestsBeyondReach: 0 };

test('a village with two clients may meet jointly with a neighbouring one', () => {
  expect(meetingJoint(joint, day).met).toBe(true);
});

test('a meeting without guests need not be joint', () => {
  expect(meetingJoint({ joint: false, guests: 0, hostClients: 5, guestsBeyondReach: 0 }, day).met).toBe(true);
});

test('guests at a meeting that is not joint are refused', () => {
  expect(meetingJoint({ ...joint, joint: false }, day)).toMatchObject({ met: false, missing: ['DECLARED_JOINT'] });
});

test('a village that reaches the quorum alone does not meet jointly', () => {
  expect(meetingJoint({ ...joint, hostClients: 3 }, day).missing).toEqual(['HOST_BELOW_QUORUM']);
});

test('guests whose village does not count as near are refused', () => {
  expect(meetingJoint({ ...joint, guestsBeyondReach: 1 }, day).missing).toEqual(['NEIGHBOURING_VILLAGES']);
});

test('joint meetings have a quorum to fall short of from the first day of the Juknis', () => {
  expect(() => meetingJoint(joint, '2019-08-31')).toThrow('2019-09-01');
  expect(meetingJoint(joint, '2019-09-01').met).toBe(true);
});
