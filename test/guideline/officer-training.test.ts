import { expect, test } from '@jest/globals';
import { officerTraining } from '../../api/src/guideline/rules/officer-training.js';
import { basicTopics2019, coreTopics2019 } from '../../api/src/guideline/parameters/officers.js';

const day = '2026-01-12';

const topics = [...basicTopics2019, ...coreTopics2019];

test('the training has two basic and five core topics', () => {
  expect([basicTopics2019.length, coreTopics2019.length]).toEqual([2, 5]);
});

test('twenty-six lesson hours that cover all seven topics suffice', () => {
  expect(officerTraining({ hours: 26, topics }, day).met).toBe(true);
});

test('twenty-five lesson hours do not, whatever they covered', () => {
  expect(officerTraining({ hours: 25, topics }, day)).toMatchObject({
    met: false,
    found: 25,
    required: 26,
    missing: [],
  });
});

test('a topic not covered is named, however long the training', () => {
  expect(officerTraining({ hours: 40, topics: coreTopics2019 }, day).missing).toEqual(basicTopics2019);
});

test('the twenty-six hours hold from the first day of the Juknis', () => {
  expect(() => officerTraining({ hours: 26, topics }, '2019-08-31')).toThrow('2019-09-01');
  expect(officerTraining({ hours: 26, topics }, '2019-09-01').met).toBe(true);
});
