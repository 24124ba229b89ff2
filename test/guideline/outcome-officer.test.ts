import { expect, test } from '@jest/globals';
import { outcomeOfficer } from '../../api/src/guideline/rules/outcome-officer.js';

test('an officer records the outcome, an agent does not', () => {
  expect(outcomeOfficer({ recorder: 'OFFICER' }, '2026-01-12').met).toBe(true);
  expect(outcomeOfficer({ recorder: 'AGENT' }, '2026-01-12')).toMatchObject({ met: false, required: 'OFFICER' });
});
