import { expect, test } from '@jest/globals';
import { agentCaseload } from '../../api/src/guideline/rules/agent-caseload.js';

const day = '2026-01-12';

test('an agent with three clients may take a fourth', () => {
  expect(agentCaseload({ active: 3 }, day).met).toBe(true);
});

test('a fifth client is refused, because an agent accompanies at most four', () => {
  const finding = agentCaseload({ active: 4 }, day);
  expect(finding).toMatchObject({ rule: 'agent.caseload', met: false, found: 4, required: 4, field: 'agentId' });
  expect(finding.citation.says).toContain('1 : 4');
});

test('the limit may be waived for one case', () => {
  expect(agentCaseload.card.waivable).toBe(true);
});

test('without the number of active clients the rule is not met, and says what it lacks', () => {
  expect(agentCaseload({ active: null }, day)).toMatchObject({ met: false, missing: ['active'] });
});

test('before the Juknis there is no limit to judge by; from its first day it is four', () => {
  expect(() => agentCaseload({ active: 0 }, '2019-08-31')).toThrow('2019-09-01');
  expect(agentCaseload({ active: 0 }, '2019-09-01').required).toBe(4);
});
