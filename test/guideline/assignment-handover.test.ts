import { expect, test } from '@jest/globals';
import { assignmentHandover } from '../../api/src/guideline/rules/assignment-handover.js';

const day = '2026-01-12';

test('an agent without active clients may be let go', () => {
  expect(assignmentHandover({ active: 0, handedOver: 0 }, day).met).toBe(true);
});

test('an agent whose three clients are handed over may be let go', () => {
  expect(assignmentHandover({ active: 3, handedOver: 3 }, day).met).toBe(true);
});

test('one client left without an agent or officer stands in the way', () => {
  const finding = assignmentHandover({ active: 3, handedOver: 2 }, day);
  expect(finding).toMatchObject({ met: false, found: 2, required: 3, field: 'handOver' });
});
