import { expect, test } from '@jest/globals';
import { owedBeside } from '../../api/src/guideline/schedule/beside.js';
import { course } from './course.js';

const owedOn = (on: string, facts = {}) => owedBeside({ ...course, familySessions: [], surveys: [], ...facts }, on);

test('the family’s session is due from the first day until completion is possible, and overdue after it', () => {
  expect(owedOn('2026-01-12')).toMatchObject([{ rule: 'family.session', state: 'DUE', until: '2026-05-12' }]);
  expect(owedOn('2026-05-13')).toMatchObject([{ state: 'OVERDUE' }]);
});

test('a session shows it was done', () => {
  const familySessions = [{ id: 'session', on: '2026-03-01' }];
  expect(owedOn('2026-03-01', { familySessions })).toMatchObject([{ state: 'DONE', evidence: 'session' }]);
});

test('the survey is owed once the enrollment has ended, and the family no longer', () => {
  const ended = { endedOn: '2026-03-01' };
  expect(owedOn('2026-02-28', ended)).toHaveLength(1);
  expect(owedOn('2026-03-01', ended).map(({ rule, state }) => [rule, state])).toEqual([
    ['family.session', 'NOT_APPLICABLE'],
    ['satisfaction.survey', 'DUE'],
  ]);
  expect(owedOn('2026-03-16', ended).at(-1)?.state).toBe('OVERDUE');
});

test('what is not asked about is not owed', () => {
  expect(owedBeside({ ...course, endedOn: '2026-03-01' }, '2026-04-01')).toEqual([]);
});
