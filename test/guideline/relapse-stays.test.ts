import { expect, test } from '@jest/globals';
import { relapseStays, exitAfter } from '../../api/src/guideline/rules/relapse-stays.js';

const day = '2026-01-12';

test('with a slip or a lapse the client stays in the programme', () => {
  expect(relapseStays({ type: 'SLIP' }, day).met).toBe(true);
  expect(relapseStays({ type: 'LAPSE' }, day).met).toBe(true);
  expect(exitAfter('LAPSE', day)).toBeNull();
});

test('a relapse leads out of it, referred to rehabilitation', () => {
  expect(relapseStays({ type: 'RELAPSE' }, day)).toMatchObject({ met: false, required: ['SLIP', 'LAPSE'] });
  expect(exitAfter('RELAPSE', day)).toBe('REFERRED_RELAPSE');
});

test('it is a judgement and stops nothing, known from the first day of the Juknis', () => {
  expect(relapseStays.card.kind).toBe('measure');
  expect(() => relapseStays({ type: 'SLIP' }, '2019-08-31')).toThrow('2019-09-01');
  expect(relapseStays({ type: 'SLIP' }, '2019-09-01').met).toBe(true);
});
