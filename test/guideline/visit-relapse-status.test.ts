import { expect, test } from '@jest/globals';
import { visitRelapseStatus } from '../../api/src/guideline/rules/visit-relapse-status.js';

const day = '2026-01-12';

test('a client who is recovering needs no relapse event, and an open one does not stand in the way', () => {
  expect(visitRelapseStatus({ status: 'RECOVERING', open: [] }, day).met).toBe(true);
  expect(visitRelapseStatus({ status: 'RECOVERING', open: ['SLIP'] }, day).met).toBe(true);
});

test('a slip opens a relapse event of type slip', () => {
  expect(visitRelapseStatus({ status: 'SLIP', open: ['SLIP'] }, day).met).toBe(true);
});

test('a slip without an event, or with one of another type, is refused', () => {
  const finding = visitRelapseStatus({ status: 'SLIP', open: [] }, day);
  expect(finding).toMatchObject({ met: false, found: [], required: ['SLIP'], field: 'recoveryStatus' });
  expect(visitRelapseStatus({ status: 'SLIP', open: ['LAPSE'] }, day).met).toBe(false);
});
