import { expect, test } from '@jest/globals';
import { allDutiesOf, type WholeCourse } from '../../api/src/guideline/schedule/whole.js';
import { course } from './course.js';

const nothing = {
  edition: 'juknis2019',
  relapses: [],
  referrals: [],
  surveys: [],
  records: [],
  unaskable: false,
} as const;
const whole: WholeCourse = { ...course, ...nothing };
const dutyOf = (rule: string, on: string, facts: Partial<WholeCourse> = {}) =>
  allDutiesOf({ ...whole, ...facts }, on).filter((one) => one.rule === rule);

test('a sent referral is answered within 14 days, in time, late or not yet; one taken back asks for nothing', () => {
  const referral = { id: 'r', sentOn: '2026-02-01', answeredOn: null, closedOn: null };
  const answer = (on: string, facts = {}) =>
    dutyOf('referral.follow-up', on, { referrals: [{ ...referral, ...facts }] })[0];
  expect(answer('2026-02-15')).toMatchObject({ state: 'DUE', about: 'r', until: '2026-02-15' });
  expect(answer('2026-02-16')?.state).toBe('OVERDUE');
  expect(answer('2026-03-01', { answeredOn: '2026-02-20' })?.state).toBe('DONE_LATE');
  expect(answer('2026-03-01', { closedOn: '2026-02-10' })?.state).toBe('NOT_APPLICABLE');
  expect(answer('2026-01-31')).toBeUndefined();
});

test('a relapse is one duty, done on the day of its last step', () => {
  const slip = { id: 's', on: '2026-03-01', noticedOn: '2026-03-01', type: 'SLIP', communityBased: false } as const;
  const steps = ['EVALUATION', 'URINE_TEST', 'PLAN_REVIEW'] as const;
  const handled = steps.map((step, at) => ({ id: step, step, on: `2026-03-0${at + 2}` }));
  const handling = (on: string, taken = handled) =>
    dutyOf('relapse.slip-handling', on, { relapses: [{ ...slip, handled: taken }] })[0];
  expect(handling('2026-03-03')?.state).toBe('DUE');
  expect(handling('2026-03-20')).toMatchObject({ state: 'DONE', doneOn: '2026-03-04', about: 's' });
  expect(handling('2026-03-20', handled.slice(1))?.state).toBe('OVERDUE');
  expect(handling('2026-02-28')).toBeUndefined();
});

test('after a death nobody is asked how satisfied the client was', () => {
  const ended = { endedOn: '2026-05-20' };
  expect(dutyOf('satisfaction.survey', '2026-05-21', ended)).toMatchObject([{ state: 'DUE', until: '2026-06-03' }]);
  expect(dutyOf('satisfaction.survey', '2026-05-21', { ...ended, unaskable: true })).toEqual([]);
});

test('the recovery record of each calendar month is handed in within five days of its end', () => {
  const records = [{ id: 'j', on: '2026-02-03', month: '2026-01-01' }];
  const owed = dutyOf('report.agent-monthly', '2026-03-06', { records }).map(({ until, state }) => [until, state]);
  expect(owed).toEqual([
    ['2026-02-05', 'DONE'],
    ['2026-03-05', 'OVERDUE'],
    ['2026-04-05', 'UPCOMING'],
  ]);
});

test('duties come in the order they end', () => {
  const ends = allDutiesOf(whole, '2026-03-01').map(({ until }) => until);
  expect(ends).toEqual(ends.toSorted());
});
