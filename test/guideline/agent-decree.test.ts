import { expect, test } from '@jest/globals';
import { agentDecree } from '../../api/src/guideline/rules/agent-decree.js';

const decree = { number: '470/12/SK/2026', issuedOn: '2026-01-05', copiedToUnit: true };

test('a decree with number, date and a copy to the unit designates an agent', () => {
  expect(agentDecree(decree, '2026-01-12').met).toBe(true);
});

test('an agent without a decree is refused, and every lacking part is named', () => {
  const finding = agentDecree({ number: null, issuedOn: null, copiedToUnit: null }, '2026-01-12');
  expect(finding).toMatchObject({ met: false, found: [], missing: ['NUMBER', 'ISSUED_ON', 'COPY_TO_UNIT'] });
});

test('a blank number is no number', () => {
  expect(agentDecree({ ...decree, number: '  ' }, '2026-01-12').missing).toEqual(['NUMBER']);
});

test('a decree of which the unit has no copy is refused', () => {
  expect(agentDecree({ ...decree, copiedToUnit: false }, '2026-01-12').missing).toEqual(['COPY_TO_UNIT']);
});
