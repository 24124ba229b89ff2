import { expect, test } from '@jest/globals';
import { visitRecord } from '../../api/src/guideline/rules/visit-record.js';

const day = '2026-01-12';

test('a visit that says how the client stands and that no need was found is accepted', () => {
  expect(visitRecord({ status: 'RECOVERING', needs: [] }, day).met).toBe(true);
});

test('a visit that leaves open how the client stands is refused', () => {
  const finding = visitRecord({ status: null, needs: ['MEDICAL'] }, day);
  expect(finding).toMatchObject({ met: false, missing: ['RECOVERY_STATUS'], field: 'recoveryStatus' });
});

test('a visit at which nobody looked for needs is refused', () => {
  expect(visitRecord({ status: 'SLIP', needs: null }, day)).toMatchObject({ missing: ['NEEDS'], field: 'needs' });
});
