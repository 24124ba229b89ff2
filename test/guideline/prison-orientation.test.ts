import { expect, test } from '@jest/globals';
import { prisonOrientation } from '../../api/src/guideline/rules/prison-orientation.js';

const day = '2026-01-12';

const facts = { programme: 'RELIGION', enteredOn: '2026-01-01', beganOn: '2026-01-31' } as const;

test('thirty days after entering prison another programme may begin', () => {
  expect(prisonOrientation(facts, day).met).toBe(true);
});

test('on the thirtieth day it may not', () => {
  const finding = prisonOrientation({ ...facts, beganOn: '2026-01-30' }, day);
  expect(finding).toMatchObject({ met: false, required: '2026-01-31', field: 'beganOn' });
});

test('orientation itself begins on the first day', () => {
  expect(prisonOrientation({ ...facts, programme: 'ORIENTATION', beganOn: '2026-01-01' }, day).met).toBe(true);
});
