import { expect, test } from '@jest/globals';
import { assistanceRecord } from '../../api/src/guideline/rules/assistance-record.js';

const day = '2026-01-12';

const assistance = {
  assistant: 'OFFICER',
  heldOn: '2026-02-01',
  topic: 'Pengisian rapor',
  result: 'Rapor terisi',
} as const;

test('an officer’s assistance with day, topic and result is recorded', () => {
  expect(assistanceRecord(assistance, day).met).toBe(true);
});

test('an agent does not assist another', () => {
  expect(assistanceRecord({ ...assistance, assistant: 'AGENT' }, day).missing).toEqual(['BY_OFFICER']);
});

test('what the record lacks is named at once', () => {
  const finding = assistanceRecord({ ...assistance, heldOn: null, topic: null, result: '' }, day);
  expect(finding).toMatchObject({ met: false, missing: ['HELD_ON', 'TOPIC', 'RESULT'] });
});
