import { expect, test } from '@jest/globals';
import { assignmentDomicile } from '../../api/src/guideline/rules/assignment-domicile.js';

const day = '2026-01-12';

test('an agent of the client’s own village may be assigned', () => {
  const facts = { agentVillage: '31.74.01.1001', clientVillage: '31.74.01.1001' };
  expect(assignmentDomicile(facts, day).met).toBe(true);
});

test('an agent of another village is refused, unless the rule is waived', () => {
  const finding = assignmentDomicile({ agentVillage: '31.74.01.1002', clientVillage: '31.74.01.1001' }, day);
  expect(finding).toMatchObject({ met: false, found: '31.74.01.1002', required: '31.74.01.1001', field: 'agentId' });
  expect(assignmentDomicile.card.waivable).toBe(true);
});
