import { expect, test } from '@jest/globals';
import { enrollmentMinimumDuration } from '../../api/src/guideline/rules/enrollment-minimum-duration.js';

const startedOn = '2026-01-31';

test('an enrollment may be completed four calendar months after its start', () => {
  expect(enrollmentMinimumDuration({ startedOn, completedOn: '2026-05-31' }, startedOn).met).toBe(true);
});

test('a day earlier is refused, and the earliest day is named', () => {
  const finding = enrollmentMinimumDuration({ startedOn, completedOn: '2026-05-30' }, startedOn);
  expect(finding).toMatchObject({ met: false, found: '2026-05-30', required: '2026-05-31', field: 'on' });
});

test('the rule may be waived for one case, and shows that its reading is contested', () => {
  expect(enrollmentMinimumDuration.card).toMatchObject({ waivable: true, contested: { id: 'C3' } });
});

test('an enrollment from before the Juknis has no minimum; one of its first day has', () => {
  const facts = { startedOn, completedOn: '2026-05-31' };
  expect(() => enrollmentMinimumDuration(facts, '2019-08-31')).toThrow('2019-09-01');
  expect(enrollmentMinimumDuration(facts, '2019-09-01').met).toBe(true);
});
