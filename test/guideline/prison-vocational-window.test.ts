import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { prisonVocationalWindow, vocationalWindow } from '../../api/src/guideline/rules/prison-vocational-window.js';
import { addDays } from '../../api/src/guideline/calendar.js';

const day = '2026-01-12';

const sentence = { from: '2026-01-01', until: '2026-12-26' };
const window = vocationalWindow(sentence, day);

test('of 360 days the training begins after 120 and by 180 served', () => {
  expect(window).toEqual({ from: '2026-05-01', until: '2026-06-30' });
  expect(prisonVocationalWindow({ on: ['2026-05-01'], window }, day).met).toBe(true);
});

test('before a third or after a half is not in the window', () => {
  expect(prisonVocationalWindow({ on: ['2026-04-30'], window }, day).met).toBe(false);
  expect(prisonVocationalWindow({ on: ['2026-07-01'], window }, day)).toMatchObject({ met: false, found: 0 });
});

test('whatever the sentence, the window lies within it and is not empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 7_300 }), (days) => {
      const until = addDays(sentence.from, days - 1);
      const found = vocationalWindow({ from: sentence.from, until }, day);
      expect(found.from > sentence.from && found.from <= found.until && found.until <= until).toBe(true);
    }),
  );
});
