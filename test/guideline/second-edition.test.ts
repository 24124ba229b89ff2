import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../../api/src/guideline/calendar.js';
import { valueOn } from '../../api/src/guideline/dated.js';
import { editionOn, governed, judgingDay } from '../../api/src/guideline/editions.js';
import { enact } from '../../api/src/guideline/enact.js';
import { scheduledMonths } from '../../api/src/guideline/parameters/enrollment.js';
import { meetingsAttended } from '../../api/src/guideline/parameters/meetings.js';
import { enrollmentMinimumDuration } from '../../api/src/guideline/rules/enrollment-minimum-duration.js';
import { meetingQuorum } from '../../api/src/guideline/rules/meeting-quorum.js';
import { outcomePrerequisites } from '../../api/src/guideline/rules/outcome-prerequisites.js';
import { qolFinalNotEarly } from '../../api/src/guideline/rules/qol-final-not-early.js';
import { urineLimit } from '../../api/src/guideline/rules/urine-limit.js';
import { dutiesOf, pictureOf } from '../../api/src/guideline/schedule.js';
import { courseSchedule } from '../../api/src/guideline/schedule/picture.js';
import { course } from './course.js';
import { sampleEdition } from './sampleEdition.js';

const [before, from] = ['2026-12-31', '2027-01-01'];
const moved = { startedOn: '2026-10-15', edition: sampleEdition.document };

let undo: () => void;
beforeAll(() => {
  undo = enact(sampleEdition);
});
afterAll(() => undo());

test('the old edition is in force on the day before, the new one on the day itself', () => {
  expect(editionOn(before)).toBe('juknis2019');
  expect(editionOn(from)).toBe('juknisContoh');
});

test('an enrollment of the day before keeps four months and a quorum of three for its whole life', () => {
  expect(enrollmentMinimumDuration({ startedOn: before, completedOn: '2027-04-30' }, before).met).toBe(true);
  expect(meetingQuorum({ clients: 3 }, before).met).toBe(true);
  expect(pictureOf({ ...course, startedOn: before }, from)).toHaveLength(4);
  expect(urineLimit({ purpose: 'ROUTINE', routine: 2, ofRelapse: false }, before).met).toBe(false);
});

test('an enrollment of the day itself has six months, a quorum of five, and the new sentence', () => {
  const finding = enrollmentMinimumDuration({ startedOn: from, completedOn: '2027-06-30' }, from);
  expect(finding).toMatchObject({ met: false, required: '2027-07-01', citation: { says: 'Juknis Contoh' } });
  expect(meetingQuorum({ clients: 4 }, from)).toMatchObject({ met: false, required: 5 });
});

test('the final assessment and the final urine test wait for the sixth month', () => {
  const early = { phase: 'FINAL', startedOn: from, takenOn: '2027-05-31' } as const;
  expect(qolFinalNotEarly(early, from)).toMatchObject({ met: false, required: '2027-06-01' });
  const facts = { startedOn: from, baselineOn: from, finalOn: '2027-06-02', openRelapses: 0 };
  expect(outcomePrerequisites({ ...facts, lastValidUrineOn: '2027-05-31' }, from).missing).toEqual([
    'FINAL_URINE_TEST',
  ]);
  expect(outcomePrerequisites({ ...facts, lastValidUrineOn: '2027-06-01' }, from).met).toBe(true);
});

test('of three routine tests two may lie before the sixth month', () => {
  const third = { purpose: 'ROUTINE', routine: 2, ofRelapse: false, startedOn: from } as const;
  const days = ['2027-01-05', '2027-04-05'];
  expect(urineLimit({ ...third, routine: 1, testedOn: days }, from).met).toBe(true);
  expect(urineLimit({ ...third, testedOn: [...days, '2027-05-31'] }, from).met).toBe(false);
  expect(urineLimit({ ...third, testedOn: [...days, '2027-06-01'] }, from).met).toBe(true);
});

test('the schedule of the new edition has six months, six visits, three tests, and closes in the sixth', () => {
  const facts = { ...course, startedOn: from, assignments: [] };
  expect(pictureOf(facts, from)).toHaveLength(6);
  const duties = dutiesOf(facts, from);
  expect(duties.filter(({ rule }) => rule === 'visit.monthly')).toHaveLength(6);
  expect(duties.filter(({ rule }) => rule === 'urine.schedule').map(({ month }) => month)).toEqual([1, 4, 6]);
  expect(duties.find(({ step }) => step === 'OUTCOME')).toMatchObject({ month: 6, until: '2027-07-01' });
});

test('one urine test does not show two of the schedule', () => {
  const urineTests = [{ id: 'u', on: '2027-01-05', purpose: 'ROUTINE', valid: true } as const];
  const duties = dutiesOf({ ...course, startedOn: from, urineTests }, '2027-04-20');
  const tests = duties.filter(({ rule }) => rule === 'urine.schedule');
  expect(tests.map(({ state }) => state)).toEqual(['DONE', 'OVERDUE', 'UPCOMING']);
});

test('an enrollment keeps the edition of its first day, until it is moved', () => {
  expect(judgingDay({ startedOn: '2026-10-15' })).toBe('2026-10-15');
  expect(judgingDay({ startedOn: '2026-10-15', edition: 'juknis2019' })).toBe('2026-10-15');
  expect(judgingDay(moved)).toBe(from);
  expect(judgingDay({ startedOn: '2027-03-01', edition: 'juknis2019' })).toBe(before);
});

test('a moved enrollment is judged by the new edition from its own first day on', () => {
  const { startedOn } = moved;
  const finding = enrollmentMinimumDuration({ startedOn, completedOn: '2027-02-15' }, judgingDay(moved));
  expect(finding).toMatchObject({ met: false, required: '2027-04-15' });
  expect(pictureOf({ ...course, ...moved }, from)).toHaveLength(6);
  expect(pictureOf({ ...course, startedOn }, from)).toHaveLength(4);
  expect(dutiesOf({ ...course, ...moved }, from).at(-1)).toMatchObject({ step: 'OUTCOME', until: '2027-04-15' });
});

test('every first day of either edition has one value, that of the day it is judged by', () => {
  const anyEdition = fc.constantFrom('juknis2019' as const, sampleEdition.document);
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), anyEdition, (days, edition) => {
      const startedOn = addDays(from, days);
      const found = governed(scheduledMonths).filter(
        (one) => one.edition === edition && one.from <= startedOn && startedOn <= one.until,
      );
      expect(found.map(({ value }) => value)).toEqual([valueOn(scheduledMonths, judgingDay({ startedOn, edition }))]);
    }),
  );
});

test.each([before, from])('on %s the picture has the months and the meetings its edition names', (day) => {
  const picture = valueOn(courseSchedule, day);
  const steps = picture.flatMap(({ boxes }) => boxes.flatMap((box) => box.steps));
  expect(picture).toHaveLength(valueOn(scheduledMonths, day));
  expect(steps.filter((step) => step === 'GROUP_MEETING')).toHaveLength(valueOn(meetingsAttended, day));
});
