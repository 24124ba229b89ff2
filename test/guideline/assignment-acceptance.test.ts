import { expect, test } from '@jest/globals';
import { assignmentAcceptance } from '../../api/src/guideline/rules/assignment-acceptance.js';

const day = '2026-01-12';

test('an agent accepted by client and family may be assigned', () => {
  expect(assignmentAcceptance({ acceptedByClient: true, acceptedByFamily: true }, day).met).toBe(true);
});

test('an agent the family does not accept is refused', () => {
  const finding = assignmentAcceptance({ acceptedByClient: true, acceptedByFamily: false }, day);
  expect(finding).toMatchObject({ met: false, missing: ['BY_FAMILY'], field: 'acceptedByFamily' });
});

test('an agent the client does not accept is refused', () => {
  const finding = assignmentAcceptance({ acceptedByClient: false, acceptedByFamily: true }, day);
  expect(finding).toMatchObject({ met: false, missing: ['BY_CLIENT'], field: 'acceptedByClient' });
});
