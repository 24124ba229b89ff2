import { expect, test } from '@jest/globals';
import { satisfactionSurvey, surveyWindow } from '../../api/src/guideline/rules/satisfaction-survey.js';

const day = '2026-01-12';

const window = surveyWindow('2026-05-12', day);

test('a survey within fourteen days of the last day fulfils the duty', () => {
  expect(window).toEqual({ from: '2026-05-12', until: '2026-05-26' });
  expect(satisfactionSurvey({ on: ['2026-05-26'], window }, day).met).toBe(true);
});

test('one of the day after, or of the day before the end, does not', () => {
  expect(satisfactionSurvey({ on: ['2026-05-27'], window }, day).met).toBe(false);
  expect(satisfactionSurvey({ on: ['2026-05-11'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});

test('the survey is the thesis’ advice, the fourteen days are ours', () => {
  expect(satisfactionSurvey({ on: [], window }, day).citation.document).toBe('thesis2025');
  expect(satisfactionSurvey.card.parameters[0]?.entries[0]?.cite.document).toBe('pulih');
});
