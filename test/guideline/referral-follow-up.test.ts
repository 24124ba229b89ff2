import { expect, test } from '@jest/globals';
import { referralFollowUp, answerWindow } from '../../api/src/guideline/rules/referral-follow-up.js';

const day = '2026-01-12';

const window = answerWindow('2026-02-01', day);

test('an answer on the fourteenth day after sending is in time', () => {
  expect(window).toEqual({ from: '2026-02-01', until: '2026-02-15' });
  expect(referralFollowUp({ on: ['2026-02-15'], window }, day).met).toBe(true);
});

test('an answer of the day after is not', () => {
  expect(referralFollowUp({ on: ['2026-02-16'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});

test('the fourteen days are ours', () => {
  expect(referralFollowUp.card.parameters[0]?.entries[0]?.cite.document).toBe('pulih');
});
