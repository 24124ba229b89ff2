import { expect, test } from '@jest/globals';
import { meetingFacilitator } from '../../api/src/guideline/rules/meeting-facilitator.js';

const day = '2026-01-12';

test('one officer, or one agent, facilitates a meeting', () => {
  expect(meetingFacilitator({ officers: 1, agents: 0 }, day).met).toBe(true);
  expect(meetingFacilitator({ officers: 0, agents: 1 }, day).met).toBe(true);
});

test('a meeting without a facilitator is refused', () => {
  expect(meetingFacilitator({ officers: 0, agents: 0 }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});

test('two facilitators are refused; the second is a guest speaker', () => {
  expect(meetingFacilitator({ officers: 1, agents: 1 }, day)).toMatchObject({ met: false, found: 2 });
});

test('the one facilitator holds from the first day of the Juknis', () => {
  expect(() => meetingFacilitator({ officers: 1, agents: 0 }, '2019-08-31')).toThrow('2019-09-01');
  expect(meetingFacilitator({ officers: 1, agents: 0 }, '2019-09-01').met).toBe(true);
});
