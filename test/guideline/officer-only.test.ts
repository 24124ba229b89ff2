import { expect, test } from '@jest/globals';
import { officerOnly, recordersOf } from '../../api/src/guideline/rules/officer-only.js';
import { recordedActs2019 } from '../../api/src/guideline/parameters/officers.js';

const day = '2026-01-12';

test.each(['MONITORING', 'MENTORING', 'REFERRAL', 'SLIP_HANDLING'] as const)('an agent may record %s', (act) => {
  expect(officerOnly({ act, recorder: 'AGENT' }, day).met).toBe(true);
});

test.each(['URINE_TEST', 'QUALITY_OF_LIFE', 'OUTCOME', 'LAPSE_HANDLING', 'RELAPSE_HANDLING'] as const)(
  '%s is the officer’s',
  (act) => {
    expect(officerOnly({ act, recorder: 'AGENT' }, day)).toMatchObject({ met: false, required: ['OFFICER'] });
  },
);

test('an officer may record everything', () => {
  expect(recordedActs2019.every((act) => officerOnly({ act, recorder: 'OFFICER' }, day).met)).toBe(true);
});

test('what is the officer’s is known from the first day of the Juknis', () => {
  expect(() => recordersOf('URINE_TEST', '2019-08-31')).toThrow('2019-09-01');
  expect(recordersOf('URINE_TEST', '2019-09-01')).toEqual(['OFFICER']);
});
