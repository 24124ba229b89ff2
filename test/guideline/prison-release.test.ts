import { expect, test } from '@jest/globals';
import { prisonRelease, releaseWindow } from '../../api/src/guideline/rules/prison-release.js';

const day = '2026-01-12';

const window = releaseWindow('2026-01-12', day);

test('an enrollment within fourteen days of the release fulfils the duty', () => {
  expect(window).toEqual({ from: '2026-01-12', until: '2026-01-26' });
  expect(prisonRelease({ on: ['2026-01-26'], window }, day).met).toBe(true);
});

test('one of the day after does not', () => {
  expect(prisonRelease({ on: ['2026-01-27'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});
