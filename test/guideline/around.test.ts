import { expect, test } from '@jest/globals';
import { trainingTopics } from '../../api/src/guideline/parameters/officers.js';
import { reviewParticipants2025 } from '../../api/src/guideline/parameters/supervision.js';
import { valueOn } from '../../api/src/guideline/dated.js';
import {
  enrollmentOwed,
  imprisonmentOwed,
  readinessOwed,
  reviewsOwed,
  trainingOwed,
} from '../../api/src/guideline/schedule/around.js';
import { doersOf, stepOf } from '../../api/src/guideline/schedule/who.js';

const on = '2026-07-01';
const topics = valueOn(trainingTopics, on);
const statesOf = (owed: { rule: string; state: string; until: string }[]) =>
  owed.map(({ rule, state, until }) => [rule, state, until]);

test('an enrollment is due 14 days after a discharge, and at once after recovery in the community', () => {
  const discharge = { id: 'r', form: 'INPATIENT', completedOn: '2026-06-20', enrollment: null } as const;
  expect(enrollmentOwed(discharge, on)).toMatchObject({ state: 'DUE', until: '2026-07-04' });
  expect(enrollmentOwed({ ...discharge, form: 'COMMUNITY_BASED' }, on).state).toBe('OVERDUE');
  const enrolled = { ...discharge, enrollment: { id: 'e', on: '2026-06-25' } };
  expect(enrollmentOwed(enrolled, on)).toMatchObject({ state: 'DONE', evidence: 'e' });
  expect(enrollmentOwed(enrolled, '2026-06-24').state).toBe('DUE');
});

test('an officer’s training stays due until hours and topics are met, and is refreshed in 24 months', () => {
  const officer = { id: 'o', appointedOn: '2024-01-10' };
  expect(statesOf(trainingOwed({ ...officer, trainings: [] }, on))).toEqual([['officer.training', 'DUE', on]]);
  const basic = { id: 'a', on: '2024-02-01', hours: 10, topics: topics.slice(0, 2) };
  const core = { id: 'b', on: '2024-03-01', hours: 16, topics: topics.slice(2) };
  expect(statesOf(trainingOwed({ ...officer, trainings: [core, basic] }, on))).toEqual([
    ['officer.training', 'DONE', '2024-03-01'],
    ['training.refresher', 'DONE', '2026-02-01'],
    ['training.refresher', 'OVERDUE', '2026-03-01'],
  ]);
  expect(trainingOwed({ ...officer, trainings: [basic] }, '2024-01-01')).toEqual([]);
});

test('a review is asked for every six months; one without everybody who should take part settles nothing', () => {
  const review = (
    id: string,
    day: string,
    participants = reviewParticipants2025 as readonly (typeof reviewParticipants2025)[number][],
  ) => ({
    ...{ id, on: day, participants },
  });
  expect(statesOf(reviewsOwed('2026-02-01', [], on))).toEqual([['sop.review', 'DUE', '2026-08-01']]);
  const held = [review('a', '2026-03-01'), review('b', '2026-05-01', ['LAW_ENFORCEMENT'])];
  expect(statesOf(reviewsOwed('2026-02-01', held, on))).toEqual([
    ['sop.review', 'DONE', '2026-08-01'],
    ['sop.review', 'DUE', '2026-09-01'],
  ]);
});

test('a village is ready on time, late, or not at all', () => {
  const made = { id: 'm', listedOn: '2026-01-02', builtOn: '2026-01-05', coordinatedOn: '2026-01-09' };
  const servicesFrom = '2026-01-10';
  expect(readinessOwed({ ...made, servicesFrom }, on)).toMatchObject({ state: 'DONE', doneOn: '2026-01-09' });
  expect(readinessOwed({ ...made, servicesFrom: '2026-01-08' }, on).state).toBe('DONE_LATE');
  expect(readinessOwed({ ...made, builtOn: null, servicesFrom }, on).state).toBe('OVERDUE');
  const none = { id: null, listedOn: null, builtOn: null, coordinatedOn: null };
  expect(readinessOwed({ ...none, servicesFrom }, on).state).toBe('OVERDUE');
});

test('a time in prison owes self-reliance training in its window, and after the release an enrollment', () => {
  const served = { id: 's', sentenceFrom: '2026-01-01', sentenceUntil: '2026-12-31', programmes: [], enrollment: null };
  const owed = (stay: object) => imprisonmentOwed({ ...served, releasedOn: null, ...stay }, on);
  expect(statesOf(owed({}))).toEqual([['prison.vocational-window', 'DUE', '2026-07-03']]);
  const programmes = [{ id: 't', on: '2026-05-10', programme: 'SELF_RELIANCE' }];
  expect(statesOf(owed({ programmes }))).toEqual([['prison.vocational-window', 'DONE', '2026-07-03']]);
  expect(statesOf(owed({ releasedOn: '2026-06-01' }))).toEqual([
    ['prison.vocational-window', 'NOT_APPLICABLE', '2026-07-03'],
    ['prison.release', 'OVERDUE', '2026-06-15'],
  ]);
});

test('what an officer alone may do is told of each step', () => {
  expect(doersOf(stepOf({ rule: 'relapse.slip-handling' }), on)).toEqual(['OFFICER', 'AGENT']);
  expect(doersOf(stepOf({ rule: 'relapse.lapse-handling' }), on)).toEqual(['OFFICER']);
  expect(doersOf(stepOf({ rule: 'sop.review' }), on)).toEqual(['OFFICER']);
  expect(doersOf('FIRST_URINE_TEST', on)).toEqual(['OFFICER']);
  expect(doersOf('PERIODIC_MONITORING', on)).toEqual(['OFFICER', 'AGENT']);
});
