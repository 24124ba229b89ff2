import { expect, test } from '@jest/globals';
import { valueOn } from '../../api/src/guideline/dated.js';
import { scheduledMonths } from '../../api/src/guideline/parameters/enrollment.js';
import { meetingsAttended } from '../../api/src/guideline/parameters/meetings.js';
import { pictureOf } from '../../api/src/guideline/schedule.js';
import { schedule2019 } from '../../api/src/guideline/schedule/picture.js';
import { course } from './course.js';

test('the picture has the months of the guideline, and as many meetings as it asks for', () => {
  expect(schedule2019).toHaveLength(valueOn(scheduledMonths, '2019-09-01'));
  const steps = schedule2019.flatMap(({ boxes }) => boxes.flatMap((box) => box.steps));
  expect(steps.filter((step) => step === 'GROUP_MEETING')).toHaveLength(valueOn(meetingsAttended, '2019-09-01'));
});

test('guidance is due in its weeks and no longer asked for after them, never overdue', () => {
  const kieOn = (on: string, facts = {}) =>
    pictureOf({ ...course, ...facts }, on)[0]?.boxes[1]?.steps.find(({ step }) => step === 'KIE');
  expect(kieOn('2026-01-25')?.state).toBe('UPCOMING');
  expect(kieOn('2026-01-26')).toMatchObject({ state: 'DUE', rule: null });
  expect(kieOn('2026-02-12')?.state).toBe('NOT_APPLICABLE');
  const activities = [{ id: 'kie', on: '2026-02-01', kind: 'KIE' }];
  expect(kieOn('2026-02-12', { activities })).toMatchObject({ state: 'DONE', evidence: 'kie' });
});

test('an extended enrollment is visited each month it goes on', () => {
  expect(pictureOf(course, '2026-05-11')).toHaveLength(4);
  expect(pictureOf(course, '2026-05-12')[4]).toMatchObject({ month: 5, phase: 'EXTENSION' });
  expect(pictureOf({ ...course, endedOn: '2026-05-12' }, '2026-08-01')).toHaveLength(4);
});
