import { expect, test } from '@jest/globals';
import type { Dated } from '../../api/src/guideline/dated.js';
import { ours } from '../../api/src/guideline/documents.js';
import { minimumMonths, scheduledMonths } from '../../api/src/guideline/parameters/enrollment.js';
import { meetingClients } from '../../api/src/guideline/parameters/meetings.js';
import { enrollmentMinimumDuration } from '../../api/src/guideline/rules/enrollment-minimum-duration.js';
import { meetingQuorum } from '../../api/src/guideline/rules/meeting-quorum.js';
import { qolFinalNotEarly } from '../../api/src/guideline/rules/qol-final-not-early.js';
import { dutiesOf } from '../../api/src/guideline/schedule.js';
import { courseSchedule, schedule2019 } from '../../api/src/guideline/schedule/picture.js';
import { course } from './course.js';

const [before, from] = ['2027-06-30', '2027-07-01'];

/** A made-up edition of 1 July 2027: 6 months, a quorum of 5. Adding entries is all it takes. */
function add<T>(parameter: Dated<T>, value: T): void {
  Object.assign(parameter, { entries: [...parameter.entries, { from, value, cite: ours('edisi contoh') }] });
}
add(minimumMonths, 6);
add(scheduledMonths, 6);
add(meetingClients, 5);
add(courseSchedule, [...schedule2019.slice(0, 3), ...schedule2019.slice(1, 3), ...schedule2019.slice(3)]);

test('an enrollment of the day before keeps four months and a quorum of three for its whole life', () => {
  expect(enrollmentMinimumDuration({ startedOn: before, completedOn: '2027-10-30' }, before).met).toBe(true);
  expect(meetingQuorum({ clients: 3 }, before).met).toBe(true);
});

test('an enrollment of the day itself has six months and a quorum of five', () => {
  const finding = enrollmentMinimumDuration({ startedOn: from, completedOn: '2027-12-31' }, from);
  expect(finding).toMatchObject({ met: false, required: '2028-01-01', citation: { says: 'edisi contoh' } });
  expect(meetingQuorum({ clients: 4 }, from)).toMatchObject({ met: false, required: 5 });
});

test('the final assessment waits for the sixth month', () => {
  const facts = { phase: 'FINAL', startedOn: from, takenOn: '2027-11-30' } as const;
  expect(qolFinalNotEarly(facts, from)).toMatchObject({ met: false, required: '2027-12-01' });
});

test('the schedule of the new edition has six monthly visits and closes in the sixth month', () => {
  const duties = dutiesOf({ ...course, startedOn: from, assignments: [] }, from);
  expect(duties.filter(({ rule }) => rule === 'visit.monthly')).toHaveLength(6);
  expect(duties.find(({ step }) => step === 'OUTCOME')).toMatchObject({ month: 6, until: '2028-01-01' });
});
