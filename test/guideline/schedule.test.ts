import { expect, test } from '@jest/globals';
import { dutiesOf, type Duty } from '../../api/src/guideline/schedule.js';
import { course } from './course.js';

const dutyOn = (on: string, step: Duty['step'], facts = {}) =>
  dutiesOf({ ...course, ...facts }, on).find((duty) => duty.step === step);

const visit = { id: 'visit', mode: 'DIRECT', place: 'HOME' } as const;

test('the four months ask for thirteen things: a contact, 4 visits, 2 meetings, 2 tests, 2 assessments, an outcome', () => {
  const codes = dutiesOf(course, course.startedOn).map(({ rule }) => rule);
  const times = Object.fromEntries(
    [...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]),
  );
  expect(times).toEqual({
    'assignment.first-contact': 1,
    'visit.monthly': 4,
    'meeting.attendance': 2,
    'urine.schedule': 2,
    'qol.schedule': 2,
    'outcome.schedule': 1,
  });
});

test('what ends first comes first', () => {
  const ends = dutiesOf(course, course.startedOn).map(({ until }) => until);
  expect(ends).toEqual(ends.toSorted());
  expect(dutiesOf(course, course.startedOn)[0]?.step).toBe('FIRST_CONTACT');
});

test('a monthly visit is due from the first to the last day of its month, and overdue the day after', () => {
  expect(dutyOn('2026-02-11', 'INITIAL_MONITORING')).toMatchObject({ state: 'DUE', until: '2026-02-11', month: 1 });
  expect(dutyOn('2026-02-12', 'INITIAL_MONITORING')?.state).toBe('OVERDUE');
  expect(dutyOn('2026-02-11', 'PERIODIC_MONITORING')?.state).toBe('UPCOMING');
});

test('a home visit fulfils its month and says which record shows it; it makes up for no other month', () => {
  const visits = [{ ...visit, on: '2026-02-12' }];
  expect(dutyOn('2026-02-12', 'INITIAL_MONITORING', { visits })?.state).toBe('OVERDUE');
  expect(dutyOn('2026-02-12', 'PERIODIC_MONITORING', { visits })).toMatchObject({
    state: 'DONE',
    doneOn: '2026-02-12',
    evidence: 'visit',
  });
});

test('a telephone call, or a visit elsewhere, is not the monthly home visit', () => {
  const visits = [
    { ...visit, on: '2026-01-20', mode: 'INDIRECT', place: null },
    { ...visit, on: '2026-01-21', place: 'WORK' },
  ];
  expect(dutyOn('2026-01-22', 'INITIAL_MONITORING', { visits })?.state).toBe('DUE');
});

test('a record of tomorrow is not known today', () => {
  expect(dutyOn('2026-01-19', 'INITIAL_MONITORING', { visits: [{ ...visit, on: '2026-01-20' }] })?.state).toBe('DUE');
});

test('a baseline on day 14 is in time, on day 15 late', () => {
  const taken = (on: string) => ({ assessments: [{ id: 'a', on, phase: 'BASELINE' }] });
  expect(dutyOn('2026-03-01', 'BASELINE_ASSESSMENT', taken('2026-01-25'))?.state).toBe('DONE');
  expect(dutyOn('2026-03-01', 'BASELINE_ASSESSMENT', taken('2026-01-26'))?.state).toBe('DONE_LATE');
});

test('a routine test before month 4 is the first, one of month 4 the final; an invalid test is neither', () => {
  const tested = (on: string, valid: boolean) => ({ urineTests: [{ id: 'u', on, purpose: 'ROUTINE', valid }] });
  expect(dutyOn('2026-05-01', 'FIRST_URINE_TEST', tested('2026-04-11', true))?.state).toBe('DONE_LATE');
  expect(dutyOn('2026-05-01', 'FINAL_URINE_TEST', tested('2026-04-11', true))?.state).toBe('DUE');
  expect(dutyOn('2026-05-01', 'FINAL_URINE_TEST', tested('2026-04-12', true))?.state).toBe('DONE');
  expect(dutyOn('2026-05-01', 'FINAL_URINE_TEST', tested('2026-04-12', false))?.state).toBe('DUE');
});

test('two meetings within months 1–3 fulfil both, even when both were in month 1', () => {
  const meetings = [
    { id: 'second', on: '2026-02-01' },
    { id: 'first', on: '2026-01-20' },
  ];
  const attended = dutiesOf({ ...course, meetings }, '2026-02-02').filter(({ rule }) => rule === 'meeting.attendance');
  expect(attended.map(({ state, evidence, until }) => [state, evidence, until])).toEqual([
    ['DONE', 'first', '2026-04-11'],
    ['DONE', 'second', '2026-04-11'],
  ]);
});

test('a meeting in month 4 comes late', () => {
  const late = dutyOn('2026-04-12', 'GROUP_MEETING', { meetings: [{ id: 'm', on: '2026-04-12' }] });
  expect(late?.state).toBe('DONE_LATE');
});

test('the outcome may be recorded on the day completion becomes possible', () => {
  expect(dutyOn('2026-05-12', 'OUTCOME')).toMatchObject({ state: 'DUE', until: '2026-05-12', month: 4 });
  expect(dutyOn('2026-05-13', 'OUTCOME')?.state).toBe('OVERDUE');
});

test('the first contact is overdue after seven days, and each new agent owes one', () => {
  expect(dutyOn('2026-01-19', 'FIRST_CONTACT')?.state).toBe('DUE');
  expect(dutyOn('2026-01-20', 'FIRST_CONTACT')?.state).toBe('OVERDUE');
  const assignments = [
    { id: 'one', startedOn: '2026-01-12', endedOn: '2026-02-01' },
    { id: 'two', startedOn: '2026-02-01', endedOn: null },
  ];
  const visits = [{ ...visit, on: '2026-01-15' }];
  const contacts = dutiesOf({ ...course, assignments, visits }, '2026-02-02').filter(
    ({ step }) => step === 'FIRST_CONTACT',
  );
  expect(contacts.map(({ state }) => state)).toEqual(['DONE', 'DUE']);
});

test('after an exit what had not ended no longer applies, and what was missed stays missed', () => {
  const left = { endedOn: '2026-02-20' };
  expect(dutyOn('2026-03-01', 'INITIAL_MONITORING', left)?.state).toBe('OVERDUE');
  expect(dutyOn('2026-03-01', 'PERIODIC_MONITORING', left)?.state).toBe('NOT_APPLICABLE');
  expect(dutyOn('2026-03-01', 'OUTCOME', left)?.state).toBe('NOT_APPLICABLE');
  expect(dutyOn('2026-02-19', 'PERIODIC_MONITORING', left)?.state).toBe('DUE');
});

test('a waived duty is neither due nor overdue while its window ended under the waiver', () => {
  const waivers = [{ rule: 'visit.monthly', from: '2026-02-01', until: '2026-02-28' }];
  expect(dutyOn('2026-02-05', 'INITIAL_MONITORING', { waivers })?.state).toBe('WAIVED');
  expect(dutyOn('2026-05-01', 'INITIAL_MONITORING', { waivers })?.state).toBe('WAIVED');
  expect(dutyOn('2026-03-01', 'PERIODIC_MONITORING', { waivers })?.state).toBe('DUE');
});

test('an enrollment from before the Juknis has no schedule; one of its first day has', () => {
  expect(() => dutiesOf({ ...course, startedOn: '2019-08-31' }, '2019-10-01')).toThrow('2019-09-01');
  expect(dutiesOf({ ...course, startedOn: '2019-09-01' }, '2019-10-01')).not.toHaveLength(0);
});
