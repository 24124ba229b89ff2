import { expect, test } from '@jest/globals';
import { trainingRefresher, refresherWindow } from '../../api/src/guideline/rules/training-refresher.js';

const day = '2026-01-12';

const window = refresherWindow('2024-02-29', day);

test('a refresher within twenty-four months of the last training fulfils the duty', () => {
  expect(window).toEqual({ from: '2024-03-01', until: '2026-02-28' });
  expect(trainingRefresher({ on: ['2026-02-28'], window }, day).met).toBe(true);
});

test('one of the day after does not', () => {
  expect(trainingRefresher({ on: ['2026-03-01'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});

test('the training itself is no refresher', () => {
  expect(trainingRefresher({ on: ['2024-02-29'], window }, day).met).toBe(false);
});

test('the advice is the thesis’, the twenty-four months are ours', () => {
  expect(trainingRefresher({ on: [], window }, day).citation.document).toBe('thesis2025');
  expect(trainingRefresher.card.parameters[0]?.entries[0]?.cite.document).toBe('pulih');
});
