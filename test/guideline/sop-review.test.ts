import { expect, test } from '@jest/globals';
import { sopReview, reviewWindow } from '../../api/src/guideline/rules/sop-review.js';
import { reviewParticipants2025 } from '../../api/src/guideline/parameters/supervision.js';

const day = '2026-01-12';

const window = reviewWindow('2025-08-31', day);
const review = { reviewedOn: '2026-02-28', window, participants: reviewParticipants2025 };

test('a review six months after the last, with all three sides, is in time', () => {
  expect(window).toEqual({ from: '2025-09-01', until: '2026-02-28' });
  expect(sopReview(review, day).met).toBe(true);
});

test('a review of the day after, or none, is not', () => {
  expect(sopReview({ ...review, reviewedOn: '2026-03-01' }, day)).toMatchObject({ met: false, required: '2026-02-28' });
  expect(sopReview({ ...review, reviewedOn: null }, day).met).toBe(false);
});

test('who did not take part is named', () => {
  expect(sopReview({ ...review, participants: ['HEALTH_FACILITIES'] }, day).missing).toEqual([
    'LAW_ENFORCEMENT',
    'PARTNER_INSTITUTIONS',
  ]);
});

test('the six months are counted for every day the Juknis judges', () => {
  expect(() => reviewWindow('2019-08-01', '2019-08-31')).toThrow('2019-09-01');
  expect(reviewWindow('2019-08-01', '2019-09-01').until).toBe('2020-02-01');
});
